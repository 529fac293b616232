package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.align.Substitution.Relation;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Span;
import dev.parallax.ui.EditedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherWordsTest {

    private static final SentenceRef BASE = new SentenceRef(0, 0);
    private static final SentenceRef VERSION = new SentenceRef(1, 0);

    private static final Comparison COMPARISON = new EditedText("They [signed|inked] the [agreement|contract] in May.")
            .link(0, 0)
            .substitute(
                    new Substitution(BASE, new Span(5, 11), VERSION, new Span(5, 10), Relation.ALIKE, 0.8),
                    new Substitution(BASE, new Span(16, 25), VERSION, new Span(15, 23), Relation.WIDER, 0.7))
            .comparison();

    @Test
    void theWordsOfAVersionBesideThoseOfTheOther() {
        assertThat(OtherWords.of(COMPARISON, List.of(VERSION), List.of(BASE))).isEqualTo(new OtherWords(
                List.of(new Span(5, 10), new Span(15, 23)),
                Map.of(
                        Relation.ALIKE, List.of(new OtherWords.Pair("inked", "signed")),
                        Relation.NARROWER, List.of(new OtherWords.Pair("contract", "agreement")))));
    }

    @Test
    void asSeenFromTheOther() {
        assertThat(OtherWords.of(COMPARISON, List.of(BASE), List.of(VERSION)).pairs())
                .containsEntry(Relation.WIDER, List.of(new OtherWords.Pair("agreement", "contract")));
    }

    @Test
    void otherSentencesDoNotMatter() {
        assertThat(OtherWords.of(COMPARISON, List.of(new SentenceRef(1, 1)), List.of(BASE)))
                .isEqualTo(OtherWords.NONE);
    }
}
