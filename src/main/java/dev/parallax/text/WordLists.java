package dev.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hand-written word lists of one language, read from {@code assets/language/<code>/}.
 *
 * <p>A list file holds lines {@code name: entry entry …}; lines that begin with {@code #} explain. A language without
 * a file has empty lists. Immutable.
 */
public final class WordLists {

    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final Map<String, List<String>> lines;
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    private WordLists(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    /**
     * One file, read when it is first asked for.
     *
     * @param language English is read for {@link Language#UNKNOWN}
     * @param file name without its ending, such as {@code sentences}
     */
    public static WordLists of(Language language, String file) {
        String code = language.equals(Language.UNKNOWN) ? Language.ENGLISH.code() : language.code();
        return READ.computeIfAbsent("/language/" + code + "/" + file + ".txt", WordLists::read);
    }

    private static WordLists read(String resource) {
        try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
            return new WordLists(stream == null ? Map.of() : parse(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words after {@code name:}, over all lines of that name. */
    public Set<String> words(String name) {
        return words.computeIfAbsent(name, unread -> lines(name).stream()
                .flatMap(line -> Stream.of(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What stands after {@code name:} in each line of that name, in the order of the file. */
    public List<String> lines(String name) {
        return lines.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> parse(InputStream stream) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(": "))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.groupingBy(
                            pair -> pair[0], Collectors.mapping(pair -> pair[1].strip(), Collectors.toList())));
        }
    }
}
