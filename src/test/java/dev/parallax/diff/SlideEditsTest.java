package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideEditsTest {

    @Test
    void anInsertedSentenceBeginsWithItsFirstWord() {
        assertThat(after("He left.", "He left[. He sang].")).isEqualTo(new BracketedTexts("He left.", "He left. [He sang.]"));
    }

    @Test
    void aDeletedSentenceBeginsWithItsFirstWord() {
        assertThat(after("She said no. [She left. ]She sat.", "She said no. She sat.").from())
                .isEqualTo("She said no. [She left.] She sat.");
    }

    @Test
    void anInsertedClauseBeginsBehindItsComma() {
        assertThat(after("It was old, it held.", "It was old[, it was red], it held.").to())
                .isEqualTo("It was old, [it was red,] it held.");
    }

    @Test
    void anInsertedParagraphBeginsWithItsFirstWord() {
        assertThat(after("No. He left.\n\nHe sat.", "No. He left.\n\nHe [came. He left.\n\nHe ]sat.").to())
                .isEqualTo("No. He left.\n\n[He came. He left.]\n\nHe sat.");
    }

    @Test
    void anEditDoesNotBeginInsideACompound() {
        assertThat(after("the U.S.-led force", "the U.S.-[run U.S.-]led force").to())
                .isEqualTo("the [U.S.-run] U.S.-led force");
    }

    @Test
    void anOpenerGoesWithWhatItOpens() {
        assertThat(after("He came (late) alone.", "He came (late) [alone (late) ]alone.").to())
                .isEqualTo("He came (late) [alone (late)] alone.");
    }

    @Test
    void aGapThatCannotSlideStays() {
        BracketedTexts fixed = new BracketedTexts("The gate held.", "The [old] gate held.");
        assertThat(after(fixed.from(), fixed.to())).isEqualTo(fixed);
    }

    @Test
    void aReplacementStays() {
        BracketedTexts fixed = new BracketedTexts("The [red] gate held.", "The [old] gate held.");
        assertThat(after(fixed.from(), fixed.to())).isEqualTo(fixed);
    }

    private static BracketedTexts after(String from, String to) {
        return new BracketedTexts(from, to).after(new SlideEdits());
    }
}
