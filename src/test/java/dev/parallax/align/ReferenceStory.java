package dev.parallax.align;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story whose links were made by hand. A row of its table {@code claims.tsv} says that a sentence states a claim
 * ({@code core}) or a part of it ({@code part}): group, document, number, sentence, note, with tabs between them.
 *
 * @param core pairs of sentences that state the same claim
 * @param part pairs of which one states only a part of what the other does: neither right nor wrong
 */
record ReferenceStory(String name, List<Document> documents, Set<Sentences> core, Set<Sentences> part) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Two sentences, the one of the earlier version first. */
    record Sentences(SentenceRef a, SentenceRef b) {
        static Sentences of(SentenceRef one, SentenceRef other) {
            return one.compareTo(other) < 0 ? new Sentences(one, other) : new Sentences(other, one);
        }
    }

    private record Member(SentenceRef sentence, boolean core) {}

    /** @param folder with the texts, which are read in the order of their names */
    static ReferenceStory read(Path folder, Path claims) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        Segmenter segmenter = new Segmenter();
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(segmenter.cut(Version.ofText(file.getFileName().toString(), Files.readString(file))));
        }
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (String line : Files.readAllLines(claims)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                int version = version(files, cells[1]);
                for (int sentence : sentences(documents.get(version), cells[3])) {
                    groups.computeIfAbsent(cells[0], group -> new ArrayList<>())
                            .add(new Member(new SentenceRef(version, sentence), cells[4].startsWith("core")));
                }
            }
        }
        Set<Sentences> core = pairs(groups.values(), true);
        Set<Sentences> part = pairs(groups.values(), false);
        part.removeAll(core);
        return new ReferenceStory(folder.getFileName().toString(), documents, core, part);
    }

    /** A document goes by the name of its file or by the number in it: {@code 003} is {@code outlet-3.txt}. */
    private static int version(List<Path> files, String document) {
        for (int version = 0; version < files.size(); version++) {
            String name = files.get(version).getFileName().toString();
            boolean numbered = document.matches("\\d+")
                    && name.replaceAll("\\D", "").equals(String.valueOf(Integer.parseInt(document)));
            if (name.equals(document) || numbered) {
                return version;
            }
        }
        throw new IllegalArgumentException("no text is called " + document);
    }

    /** The sentences that share at least half of the shorter of the two with the one in the table. */
    private static List<Integer> sentences(Document document, String text) {
        String pattern = BLANKS.splitAsStream(text.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(document.text());
        if (!matcher.find()) {
            throw new IllegalArgumentException("not in its text: " + text);
        }
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < document.sentences().size(); place++) {
            Span span = document.sentences().get(place).span();
            int shared = Math.min(span.end(), matcher.end()) - Math.max(span.start(), matcher.start());
            if (2 * shared > Math.min(span.length(), matcher.end() - matcher.start())) {
                found.add(place);
            }
        }
        return found;
    }

    private static Set<Sentences> pairs(Collection<List<Member>> groups, boolean bothCore) {
        Set<Sentences> pairs = new HashSet<>();
        for (List<Member> members : groups) {
            for (Member one : members) {
                for (Member other : members) {
                    boolean wanted = bothCore ? one.core && other.core : one.core || other.core;
                    if (one.sentence.version() < other.sentence.version() && wanted) {
                        pairs.add(new Sentences(one.sentence, other.sentence));
                    }
                }
            }
        }
        return pairs;
    }
}
