package dev.parallax.ui.find;

/**
 * Writes texts so that what a reader takes for the same is the same: letters small, quotation marks and dashes straight
 * and short, every white space a blank. Keeps the length, so that places stay what they are.
 */
final class Folding {

    private static final char[] PLAIN = new char[128];

    static {
        for (char unit = 0; unit < PLAIN.length; unit++) {
            PLAIN[unit] = Character.isWhitespace(unit) ? ' ' : Character.toLowerCase(unit);
        }
    }

    private Folding() {}

    static String fold(String text) {
        char[] units = text.toCharArray();
        for (int at = 0; at < units.length; at++) {
            char unit = units[at];
            if (unit < PLAIN.length) {
                units[at] = PLAIN[unit];
            } else if (Character.isHighSurrogate(unit) && at + 1 < units.length) {
                int folded = letter(Character.toCodePoint(unit, units[at + 1]));
                if (Character.isLowSurrogate(units[at + 1]) && Character.charCount(folded) == 2) {
                    Character.toChars(folded, units, at++);
                }
            } else {
                units[at] = fold(unit);
            }
        }
        return new String(units);
    }

    private static char fold(char unit) {
        return switch (unit) {
            case '‘', '’', '‚', '‛', '′', 'ʼ' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? ' ' : (char) letter(unit);
        };
    }

    private static int letter(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
