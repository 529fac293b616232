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
