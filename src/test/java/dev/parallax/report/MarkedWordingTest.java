package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.WordingDiff;
import dev.parallax.story.Span;
import dev.parallax.text.Language;
import org.junit.jupiter.api.Test;

class MarkedWordingTest {

    @Test
    void changesAreMarkedWhereTheyStand() {
        assertThat(marked("We will never sell it", "We would never sell it"))
                .isEqualTo("We [-will-] {+would+} never sell it");
        assertThat(marked("We sell boats", "We sell old boats")).isEqualTo("We sell {+old+} boats");
        assertThat(marked("We sell old boats", "We sell boats")).isEqualTo("We sell [-old-] boats");
    }

    @Test
    void longKeptRunsAreLeftOut() {
        String long1 = "the harbour board of the old town had met for the third time within a month and ";
        assertThat(marked(long1 + "we left at once", long1 + "we left at last"))
                .isEqualTo("… a month and we left at [-once-] {+last+}");
        assertThat(marked("She said " + long1 + "left", "They said " + long1 + "stayed"))
                .isEqualTo("[-She-] {+They+} said the harbour board of … time within a month and [-left-] {+stayed+}");
    }

    @Test
    void whatDiffersInStyleIsNoChange() {
        assertThat(marked("‘We’ left", "“we” left")).isEqualTo("“we” left");
    }

    @Test
    void anExcerptShowsTheWordsInTheirSentence() {
        String text = "It rained. The ferry will charge nine crowns for a crossing from the second of May. It rained.";
        Span sentence = new Span(11, 83);
        int start = text.indexOf("nine");
        assertThat(Excerpt.of(text, sentence, new Span(start, start + 11)))
                .isEqualTo("The ferry will charge *nine crowns* for a crossing from the second of May.");
    }

    @Test
    void anExcerptLeavesOutNoSingleWord() {
        String text = "The harbour board of the old town met and kept the gate for nine months.";
        int start = text.indexOf("nine");
        assertThat(Excerpt.of(text, new Span(0, text.length()), new Span(start, start + 4))).startsWith("The harbour board");
    }

    @Test
    void anExcerptOfALongSentenceIsShortened() {
        String text = "one two three ".repeat(10) + "here" + " four five six".repeat(10);
        int start = text.indexOf("here");
        assertThat(Excerpt.of(text, new Span(0, text.length()), new Span(start, start + 4)))
                .startsWith("… ")
                .endsWith(" …")
                .contains("three *here* four")
                .hasSizeBetween(60, 110);
    }

    private static String marked(String from, String to) {
        return MarkedWording.of(from, to, new WordingDiff().diff(from, to, Language.ENGLISH));
    }
}
