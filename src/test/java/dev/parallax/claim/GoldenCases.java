package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the files of cases under {@code src/test/resources/claim}; their first lines say how they are written. */
final class GoldenCases {

    private static final Segmenter SEGMENTER = new Segmenter();

    /**
     * @param published what stands behind {@code @}; empty where nothing does
     * @param marked the text with its expected spans in brackets
     * @param expected the lines behind it
     */
    record Case(String name, String published, String marked, List<String> expected) {

        Document document() {
            String text = marked.replace("⟦", "").replace("⟧", "");
            return SEGMENTER.cut(Version.ofText(name, text), Language.ENGLISH);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private GoldenCases() {}

    static Stream<Case> read(String file) {
        String all;
        try (InputStream stream = GoldenCases.class.getResourceAsStream("/claim/" + file)) {
            all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(all.split("(?m)^== ")).skip(1).map(GoldenCases::parse);
    }

    private static Case parse(String block) {
        List<String> lines = block.lines().toList();
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String published = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else if (line.startsWith("@ ")) {
                published = line.substring(2);
            } else {
                text.add(line);
            }
        }
        return new Case(lines.getFirst(), published, String.join("\n", text).strip(), expected);
    }

    /** The text with brackets around the spans. */
    static String mark(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder(text);
        spans.stream().sorted(Comparator.reverseOrder()).forEach(span -> marked.insert(span.end(), '⟧').insert(span.start(), '⟦'));
        return marked.toString();
    }
}
