package dev.parallax.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BidiWordsTest {

    private static final String HEBREW = "\u05d4\u05e0\u05de\u05dc  \u05e0\u05e1\u05d2\u05e8 \u05d1\u05dc\u05d9\u05dc\u05d4. ";

    @Test
    void wordsKeepTheSpaceBehindThemAndGiveTheTextBack() {
        assertThat(BidiWords.of(HEBREW)).hasSize(3).allMatch(word -> word.endsWith(" "));
        assertThat(String.join("", BidiWords.of(HEBREW))).isEqualTo(HEBREW);
    }

    @Test
    void textFromTheLeftStaysInOnePiece() {
        assertThat(BidiWords.of("The harbour was closed.")).containsExactly("The harbour was closed.");
        assertThat(BidiWords.of("")).containsExactly("");
    }
}
