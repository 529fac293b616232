package dev.parallax.text;

import dev.parallax.story.Span;

/** White space as the reader sees it: no-break spaces and zero-width marks are blank too. */
public final class Trim {

    private Trim() {}

    /** Whether a text looks the same with more or less of it between two words. */
    public static boolean isBlank(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint <= ' ';
        }
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0xFEFF
                || codePoint == 0x200B
                || Character.isISOControl(codePoint);
    }

    /** The part of a range that is left without blanks at its ends; empty, at {@code start}, where all is blank. */
    static Span inside(String text, int start, int end) {
        int from = start;
        while (from < end && isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        if (from >= end) {
            return Span.emptyAt(start);
        }
        int to = end;
        while (to > from && isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return new Span(from, to);
    }
}
