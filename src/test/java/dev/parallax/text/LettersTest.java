package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The short cuts tell of every code point what Unicode tells. */
class LettersTest {

    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int) Character.COMBINING_SPACING_MARK);

    private static final Set<Integer> NUMERALS = Set.of(
            (int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    @Test
    void marksAreThoseOfUnicodeAndJoiners() {
        assertThat(all(Letters::isMark)).isEqualTo(all(LettersTest::isMark));
    }

    @Test
    void wordsAreMadeOfLettersNumeralsMarksAndSoftHyphens() {
        assertThat(all(Letters::isWordPart)).isEqualTo(all(point -> Character.isLetter(point)
                || NUMERALS.contains(Character.getType(point)) && !isRaisedOrLowered(point)
                || isMark(point)
                || point == 0x00AD));
    }

    /** Unicode's names say so, as in "superscript two". */
    private static boolean isRaisedOrLowered(int point) {
        return Character.getName(point).matches("(SUPER|SUB)SCRIPT (ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)");
    }

    @Test
    void fractionsAreTheSignsThatStandForOneNumberOverAnother() {
        assertThat(all(Letters::isFraction)).isEqualTo(all(point ->
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).matches("[0-9]+\u2044[0-9]+")));
    }

    @Test
    void unspacedScriptsAreThoseOfEastAsiaWithTheMarksOfLongVowels() {
        assertThat(all(Letters::isUnspaced)).isEqualTo(all(
                point -> UNSPACED.contains(UnicodeScript.of(point)) || point == 0x30FC || point == 0xFF70));
    }

    @Test
    void chineseCharactersAreThoseOfHan() {
        assertThat(all(Letters::isHan)).isEqualTo(all(point -> UnicodeScript.of(point) == UnicodeScript.HAN));
    }

    @Test
    void plainLettersAreThoseOfAscii() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(unit -> Letters.isPlain((char) unit)))
                .containsExactlyElementsOf(all(point -> point < 128 && Character.isLetterOrDigit(point)));
    }

    @Test
    void blanksAreSpacesControlsAndMarksOfNoWidth() {
        assertThat(all(Trim::isBlank)).isEqualTo(all(point -> Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || point == 0xFEFF
                || point == 0x200B));
    }

    private static boolean isMark(int point) {
        return MARKS.contains(Character.getType(point)) || point == 0x200D || point == 0xFE0F;
    }

    private static List<Integer> all(IntPredicate kind) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(kind).boxed().toList();
    }
}
