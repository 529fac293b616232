package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplaceUnrelatedSentencesTest {

    @Test
    void confettiBecomesOneReplacement() {
        assertThat(after("[Members] met [late] on [Monday] in [Harrow to vote].", "[Rain] met [snow] on [hills] in [silence and fog]."))
                .isEqualTo(new BracketedTexts("[Members met late on Monday in Harrow to vote.]", "[Rain met snow on hills in silence and fog.]"));
    }

    @Test
    void aSentenceThatKeptMostOfItsWordsStays() {
        BracketedTexts kept = new BracketedTexts("The old gate held [again].", "The old gate held [twice].");
        assertThat(after(kept.from(), kept.to())).isEqualTo(kept);
    }

    @Test
    void wordsThatStayedTogetherRemain() {
        BracketedTexts kept = new BracketedTexts(
                "[Nobody knew why] the storm gate [had been left open for so long.]",
                "the storm gate [is what they all came to see in the end, said Osei.]");
        assertThat(after(kept.from(), kept.to())).isEqualTo(kept);
    }

    @Test
    void functionWordsThatStayedTogetherDoNot() {
        assertThat(after("[Members voted] on the [budget late last night].", "[Rain fell] on the [hills and valleys of Harrow].").from())
                .isEqualTo("[Members voted on the budget late last night.]");
    }

    @Test
    void manyFunctionWordsThatStayedTogetherRemain() {
        assertThat(after(
                                "[Members said] he is so; but then he [voted for the budget that late autumn night in Harrow].",
                                "[Rain fell as] he is so; but then he [sailed beyond these hills and valleys without a lamp].")
                        .from())
                .isEqualTo("[Members said] he is so; but then he [voted for the budget that late autumn night in Harrow.]");
    }

    @Test
    void aShortSentenceThatWentIntoALongOneIsNotReplaced() {
        BracketedTexts kept = new BracketedTexts(
                "Osei [now] smiled.",
                "[The council met all night, and when it was over at last] Osei [stood at the gate and] smiled[, as ever].");
        assertThat(after(kept.from(), kept.to())).isEqualTo(kept);
    }

    @Test
    void aRelatedSentenceBesideAnUnrelatedOneStays() {
        assertThat(after(
                        "The old gate held. [Members] met [late that night in Harrow].",
                        "The old gate held. [Rain never] met [snow on these low hills]."))
                .isEqualTo(new BracketedTexts(
                        "The old gate held. [Members met late that night in Harrow.]",
                        "The old gate held. [Rain never met snow on these low hills.]"));
    }

    @Test
    void aRowOfStarsThatBothHaveStays() {
        BracketedTexts kept = new BracketedTexts("The old gate held.\n\n***\n\n[Nobody] came.", "The old gate held.\n\n***\n\n[Osei] came.");
        assertThat(after(kept.from(), kept.to())).isEqualTo(kept);
    }

    private static BracketedTexts after(String from, String to) {
        return new BracketedTexts(from, to).after(new ReplaceUnrelatedSentences());
    }
}
