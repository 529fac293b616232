package dev.parallax.text;

/** What code points are to the words of a text. The plain ones, ASCII letters and digits, are told without a search. */
final class Letters {

    private static final int FIRST_MARK = 0x0300;
    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int FIRST_HAN = 0x2E80;

    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char unit = 0; unit < PLAIN.length; unit++) {
            PLAIN[unit] = Character.isLetterOrDigit(unit);
        }
    }

    private Letters() {}

    static boolean isPlain(char unit) {
        return unit < PLAIN.length && PLAIN[unit];
    }

    /** Letters, digits, other numerals such as ½ and Ⅳ, and what belongs to the one before. */
    static boolean isWordPart(int codePoint) {
        if (codePoint < PLAIN.length) {
            return PLAIN[codePoint];
        }
        return Character.isLetterOrDigit(codePoint)
                || isNumeral(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || isMark(codePoint)
                || codePoint == 0x00AD;
    }

    /** Digits and numbers of one sign, such as fractions; not raised digits, which may lead to a footnote. */
    static boolean isNumeral(int codePoint) {
        return Character.isDigit(codePoint)
                || Character.getType(codePoint) == Character.OTHER_NUMBER && !isRaisedOrLowered(codePoint);
    }

    private static boolean isRaisedOrLowered(int codePoint) {
        return codePoint == '²' || codePoint == '³' || codePoint == '¹' || codePoint >= 0x2070 && codePoint <= 0x2089;
    }

    /** The fractions that are one sign: ½, ⅓. */
    static boolean isFraction(int codePoint) {
        return codePoint >= '¼' && codePoint <= '¾' || codePoint >= '⅐' && codePoint <= '⅞' || codePoint == '↉';
    }

    /** Combining marks and joiners, which never stand alone. */
    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0x200D
                || codePoint == 0xFE0F;
    }

    /** Of a script that is written without spaces between its words. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < FIRST_UNSPACED) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            // The mark of a long vowel belongs to both kinds of kana and so to neither.
            default -> codePoint == 'ー' || codePoint == 'ｰ';
        };
    }

    /** A Chinese character, wherever it is used. */
    static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
