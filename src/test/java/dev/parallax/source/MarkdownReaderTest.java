package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void markdownIsReadAsItIsShown() {
        Reading reading = MarkdownReader.read(Samples.read("report.md"));

        assertThat(Samples.marked(reading) + "\n").isEqualTo(Samples.read("report.expected.txt"));
    }

    @Test
    void dateOfTheFrontMatterIsThePublicationDate() {
        assertThat(MarkdownReader.read(Samples.read("report.md")).publishedAt())
                .isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(MarkdownReader.read("+++\ndate = \"2024-02-29T12:00:00Z\"\n+++\nText").publishedAt())
                .isEqualTo(Instant.parse("2024-02-29T12:00:00Z"));
    }

    @Test
    void ruleAtTheBeginningIsNoFrontMatter() {
        assertThat(MarkdownReader.read("---\n\nOne day: a story\n\nof a bridge.").text())
                .isEqualTo("One day: a story\n\nof a bridge.");
        assertThat(MarkdownReader.read("---\nIt was late. They said: wait.\n\nThe end.").text())
                .isEqualTo("It was late. They said: wait.\n\nThe end.");
    }

    @Test
    void marksInsideWordsAndEscapesAreText() {
        assertThat(MarkdownReader.read("snake_case and 2 \\* 3 * 4, [no link] and <b>bold</b>").text())
                .isEqualTo("snake_case and 2 * 3 * 4, [no link] and bold");
    }

    @Test
    void deeplyNestedMarkdownIsRead() {
        int depth = 20_000;

        assertThat(MarkdownReader.read("> ".repeat(depth) + "Deep down.").text()).isEqualTo("Deep down.");
        assertThat(MarkdownReader.read("[".repeat(depth) + "a" + "](x)".repeat(depth)).text()).contains("a");
    }

    @Test
    void markdownThatNobodyWroteIsShownAsItIs() {
        String emphasis = "*a ".repeat(39_000) + "b*".repeat(39_000);
        String brackets = "![a](<b".repeat(100_000);

        for (String entangled : List.of(emphasis, brackets)) {
            Reading reading = MarkdownReader.read(entangled);

            assertThat(reading.text()).isEqualTo(entangled);
            assertThat(Sentences.of(reading.warnings()))
                    .containsExactly("The marks of this text are too entangled to be read as Markdown,"
                            + " so it is shown as plain text.");
        }
    }
}
