package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {

    private static final String TEXT = "It rained. The 80 homes hold.";

    @Test
    void cutsWhereWordsAreMarkedAndWhereFindingsPoint() {
        List<MarkRun> runs = List.of(
                new MarkRun(15, Set.of()), new MarkRun(8, Set.of(Mark.ADDED_WORDS, Mark.FIGURE)), new MarkRun(6, Set.of()));
        assertThat(new SentenceCutter(TEXT, runs, List.of(new Span(15, 17)), List.of(new Span(18, 23))).cut(new Span(11, 29))).containsExactly(
                Piece.plain("The "),
                new Piece("80", List.of("added-words", "strong-piece")),
                new Piece(" ", List.of("added-words")),
                new Piece("homes", List.of("added-words", "other-word")),
                Piece.plain(" hold."));
    }

    @Test
    void marksOfTheSentencesAroundDoNotMatter() {
        List<MarkRun> runs = List.of(new MarkRun(9, Set.of(Mark.ADDED_WORDS)), new MarkRun(20, Set.of()));
        assertThat(new SentenceCutter(TEXT, runs, List.of(new Span(0, 2)), List.of()).cut(new Span(11, 29)))
                .containsExactly(Piece.plain("The 80 homes hold."));
    }
}
