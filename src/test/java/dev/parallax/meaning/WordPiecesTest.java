package dev.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cut pieces are written with the place where they start: {@code gate@4}. */
class WordPiecesTest {

    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static final WordPieces PIECES = new WordPieces(vocabulary(
            "[UNK]", "the", "gate", "##s", "##keeper", "un", "##aff", "##able", "cafe", "'", "-", ",", "$", "5", "城", "門", "i"));

    @Test
    void wordsAreCutIntoTheLongestKnownBeginnings() {
        assertThat(cut("the gates unaffable")).containsExactly("the@0", "gate@4", "##s@8", "un@10", "##aff@12", "##able@15");
    }

    @Test
    void capitalsAndAccentsCountForNothing() {
        assertThat(cut("THE Café")).containsExactly("the@0", "cafe@4");
        assertThat(cut("Cafe\u0301")).containsExactly("cafe@0");
    }

    @Test
    void punctuationAndCurrencyStandAlone() {
        assertThat(cut("gate-keeper, $5")).containsExactly("gate@0", "-@4", "[UNK]@5", ",@11", "$@13", "5@14");
    }

    @Test
    void everyChineseCharacterIsAWord() {
        assertThat(cut("城門 gate")).containsExactly("城@0", "門@1", "gate@3");
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertThat(cut("gatesx the")).containsExactly("[UNK]@0", "the@7");
        assertThat(cut("s".repeat(101))).containsExactly("[UNK]@0");
    }

    @Test
    void invisibleSignsAndUnusualBlanksAreNoLetters() {
        assertThat(cut("the\u00a0ga\u200bte\u2009s\u0000")).containsExactly("the@0", "gate@4", "[UNK]@10");
    }

    @Test
    void signsBeyondTheFirstPlaneCountTwoPlaces() {
        assertThat(cut("😀 the 😀gate")).containsExactly("[UNK]@0", "the@3", "[UNK]@7");
    }

    @Test
    void loneCombiningMarksAreNothing() {
        assertThat(cut("\u0301 \u0301the")).containsExactly("the@3");
    }

    @Test
    void whatIsTooMuchIsLeftOut() {
        assertThat(PIECES.cut("the gates the gate", 2)).hasSize(2).isEqualTo(PIECES.cut("the gates", 2));
    }

    @Test
    void nothingIsCutIntoNothing() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\t")).isEmpty();
    }

    private static List<String> cut(String text) {
        return PIECES.cut(text, 100).stream()
                .map(piece -> NAMES.get(piece.id()) + "@" + piece.start())
                .collect(Collectors.toList());
    }

    private static Map<String, Integer> vocabulary(String... pieces) {
        Map<String, Integer> vocabulary = new HashMap<>();
        for (String piece : pieces) {
            NAMES.put(vocabulary.size(), piece);
            vocabulary.put(piece, vocabulary.size());
        }
        return vocabulary;
    }
}
