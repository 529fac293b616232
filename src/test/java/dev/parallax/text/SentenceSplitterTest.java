package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden sentences: one case a line, {@code ||} at every border, a language in brackets above its cases. */
class SentenceSplitterTest {

    private static final Path CASES = Path.of("src/test/resources/text/sentences.txt");
    private static final String BORDER = " || ";

    @TestFactory
    Stream<DynamicTest> aParagraphIsCutAtTheBorders() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Language language = Language.ENGLISH;
        for (String line : Files.readAllLines(CASES)) {
            if (line.startsWith("[")) {
                language = new Language(line.substring(1, line.length() - 1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Language spoken = language;
                tests.add(DynamicTest.dynamicTest(line, () -> assertThat(cut(line, spoken)).isEqualTo(line)));
            }
        }
        return tests.stream();
    }

    private static String cut(String line, Language language) {
        String text = line.replace(BORDER, " ");
        List<Span> sentences = new SentenceSplitter(text, language).split(new Span(0, text.length()));
        return sentences.stream().map(sentence -> sentence.of(text)).collect(Collectors.joining(BORDER));
    }
}
