package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.WordingEdit;
import dev.parallax.ledger.QuotationRendering.Relation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotationCollationTest {

    private static final String WHOLE = "“We will never sell the old ferry to strangers,” Ada Osei said.";

    @Test
    void everyVersionQuotesParaphrasesOrLacksIt() {
        QuotationCollation collation = only(WHOLE + " | “We will never sell the old ferry,” Ada Osei insisted."
                + " | Osei will not sell the ferry. |");
        assertThat(collation.renderings()).extracting(QuotationRendering::version).containsExactly(0, 1);
        assertThat(collation.paraphrases()).extracting(Paraphrase::version).containsExactly(2);
        assertThat(collation.absent()).containsExactly(3);
    }

    @Test
    void aRenderingHasItsSpeakerAndItsVerb() {
        QuotationRendering second = only(WHOLE + " | “We will never sell the old ferry,” Ada Osei insisted.").renderings().getLast();
        assertThat(second.text()).isEqualTo("We will never sell the old ferry,");
        assertThat(second.speaker().name()).isEqualTo("Ada Osei");
        assertThat(second.cue().lemma()).isEqualTo("insist");
        assertThat(second.relation()).isEqualTo(Relation.TRUNCATED);
    }

    @Test
    void theUsualWordsAreTheReference() {
        QuotationCollation collation = only("“We will never lend the old ferry to strangers,” Ada Osei said. | " + WHOLE + " | " + WHOLE);
        assertThat(collation.reference()).isEqualTo(1);
        assertThat(collation.renderings()).extracting(QuotationRendering::relation)
                .containsExactly(Relation.ALTERED, Relation.REFERENCE, Relation.SAME);
        assertThat(collation.differing()).isEqualTo(1);
    }

    @Test
    void ofEquallyUsualWordsThoseOfTheBaseAreTheReference() {
        StatedStory story = Rows.of(WHOLE + " | “We will never lend the old and trusted ferry to strangers,” Ada Osei said.").stated();
        assertThat(QuotationCollation.of(story, 0).getFirst().reference()).isZero();
        assertThat(QuotationCollation.of(story, 1).getFirst().reference()).isEqualTo(1);
    }

    @Test
    void aBaseThatCutsWordsOffIsNoReference() {
        StatedStory story = Rows.of("“We will never sell the old ferry,” Ada Osei said. | " + WHOLE).stated();
        assertThat(QuotationCollation.of(story, 0).getFirst().reference()).isEqualTo(1);
    }

    @Test
    void theEditsLeadFromTheReferenceToTheRendering() {
        assertThat(marked(WHOLE + " | “We would never sell our ferries to strangers,” Ada Osei said."))
                .isEqualTo("We [will→would] never sell [the old ferry→our ferries] to strangers,");
    }

    @Test
    void anInterruptedQuotationIsOneText() {
        QuotationCollation collation = only("“We will never sell,” Ada Osei said, “the old ferry to strangers.” | " + WHOLE);
        assertThat(collation.renderings().getFirst().content()).hasSize(2);
        assertThat(collation.renderings()).noneMatch(rendering -> rendering.relation() == Relation.ALTERED);
    }

    @Test
    void whatMostVersionsGiveStandsFirst() {
        List<QuotationCollation> collations = QuotationCollation.of(Rows.of(
                "“Rain is coming over the long bridge,” Bo Lind said. | |",
                "“The harbour will stay shut all winter,” Ada Osei said. | “The harbour will stay shut all winter,” Ada Osei said. |",
                WHOLE + " | " + WHOLE.replace("sell", "lend") + " |",
                "“We have counted eleven broken hinges,” Ida Falk said. | “We have counted eleven broken hinges,” Ida Falk said."
                        + " | “We have counted eleven broken hinges,” Ida Falk said.").stated(), 0);
        assertThat(collations).extracting(collation -> collation.referenceRendering().text().substring(0, 8))
                .containsExactly("We have ", "We will ", "The harb", "Rain is ");
    }

    private static QuotationCollation only(String row) {
        List<QuotationCollation> collations = QuotationCollation.of(Rows.of(row).stated(), 0);
        assertThat(collations).hasSize(1);
        return collations.getFirst();
    }

    private static String marked(String row) {
        QuotationCollation collation = only(row);
        QuotationRendering last = collation.renderings().getLast();
        return collation.edits(last).stream()
                .map(edit -> edit.kind() == WordingEdit.Kind.EQUAL
                        ? edit.from().of(collation.referenceRendering().text())
                        : "[" + edit.from().of(collation.referenceRendering().text()) + "→" + edit.to().of(last.text()) + "]")
                .collect(Collectors.joining());
    }
}
