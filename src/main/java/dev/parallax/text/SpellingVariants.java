package dev.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The spellings that differ between British and American English, so that {@code colour} and {@code color} can count as
 * the same word. Read from {@code assets/language/en/spelling.txt}, whose first lines tell where it comes from and what
 * is left out of it: a spelling that is another word as well, such as {@code metre} and {@code meter}, is nobody's
 * variant here.
 *
 * <p>Words are keys of {@link Normalizer}, so letter case is gone and a name looks like its word: {@code grey} of
 * <i>Lady Jane Grey</i> has a variant, too. Who must tell names apart does not ask about them. Immutable.
 */
public final class SpellingVariants {

    /** Of languages that are spelled in one way. */
    static final SpellingVariants NONE = new SpellingVariants(Map.of());

    private final Map<String, String> american;

    private SpellingVariants(Map<String, String> american) {
        this.american = american;
    }

    /**
     * The variants of one language; the list is read when they are first asked for.
     *
     * @param language English is taken for {@link Language#UNKNOWN}, as in {@link WordLists}; any other has no variants
     */
    public static SpellingVariants of(Language language) {
        return language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN) ? English.VARIANTS : NONE;
    }

    /**
     * The one spelling, the American, that stands for all spellings of a word; the word itself where it has no other.
     * The parts of a hyphenated word count each for itself, and so does what stands before an apostrophe:
     * {@code colour's} is {@code color's}, {@code grey-haired} is {@code gray-haired}.
     *
     * @param word a key of {@link Normalizer#key}
     */
    public String common(String word) {
        String whole = american.get(word);
        if (whole != null) {
            return whole;
        }
        return american.isEmpty() || !isCompound(word) ? word : compound(word);
    }

    private String compound(String word) {
        StringBuilder common = new StringBuilder(word.length());
        int start = 0;
        for (int end = partEnd(word, 0); end < word.length(); end = partEnd(word, start)) {
            common.append(part(word.substring(start, end))).append('-');
            start = end + 1;
        }
        return common.append(part(word.substring(start))).toString();
    }

    private static int partEnd(String word, int start) {
        int hyphen = word.indexOf('-', start);
        return hyphen < 0 ? word.length() : hyphen;
    }

    private String part(String part) {
        int apostrophe = part.indexOf('\'');
        String stem = apostrophe < 0 ? part : part.substring(0, apostrophe);
        return american.getOrDefault(stem, stem) + part.substring(stem.length());
    }

    /** Addresses may hold hyphens, too, but another spelling of them is another address. */
    private static boolean isCompound(String word) {
        return (word.indexOf('-') >= 0 || word.indexOf('\'') >= 0)
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '\'');
    }

    private static final class English {

        static final SpellingVariants VARIANTS = new SpellingVariants(read("/language/en/spelling.txt"));
    }

    private static Map<String, String> read(String file) {
        try (InputStream stream = SpellingVariants.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
