package dev.parallax.text;

import dev.parallax.story.Span;
import java.text.BreakIterator;

/**
 * Cuts a sentence into tokens over code points: words with their apostrophes and hyphens, numbers with their
 * separators, abbreviations such as {@code U.S.}, addresses, runs of one punctuation mark; scripts that write without
 * spaces by the platform's break iterator.
 *
 * <p>Not thread-safe: one scanner a text.
 */
final class TokenScanner {

    private static final String APOSTROPHES = "'’ʼ＇";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String NUMBER_SEPARATORS = ".,:'’\u00A0\u202F/";

    /** Longer chains of letters and dots are no abbreviation but noise. */
    private static final int LONGEST_ABBREVIATION = 16;

    private final String text;
    private final Tokens.Builder tokens = new Tokens.Builder();
    private final BreakIterator words;
    private int count;

    TokenScanner(String text, Language language) {
        this.text = text;
        words = BreakIterator.getWordInstance(language.locale());
    }

    /** Adds the tokens of one sentence and tells how many there are in all so far. */
    int scan(Span sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            int first = text.codePointAt(at);
            if (Trim.isBlank(first)) {
                at += Character.charCount(first);
            } else {
                at = token(at, sentence.end(), first);
            }
        }
        return count;
    }

    Tokens tokens() {
        return tokens.build();
    }

    private int token(int at, int limit, int first) {
        if (isUnspaced(first)) {
            return unspaced(at, limit);
        }
        if (isWordPart(first)) {
            int end = address(at, limit);
            end = end > at ? end : word(at, limit);
            return add(at, end, isNumber(at, end) ? TokenKind.NUMBER : TokenKind.WORD);
        }
        int end = at + Character.charCount(first);
        while (end < limit && text.codePointAt(end) == first) {
            end += Character.charCount(first);
        }
        return add(at, withMarks(end, limit), TokenKind.PUNCTUATION);
    }

    private int add(int start, int end, TokenKind kind) {
        tokens.add(start, end, kind);
        count++;
        return end;
    }

    private int word(int at, int limit) {
        int end = at;
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            boolean inside = isWordPart(codePoint) && !isUnspaced(codePoint) || joins(end, limit, at);
            if (!inside) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end < limit && text.charAt(end) == '.' && isAbbreviation(at, end) ? end + 1 : end;
    }

    /** Whether the sign at this place stands inside a word: between letters, or between digits. */
    private boolean joins(int at, int limit, int wordStart) {
        if (at == wordStart || at + 1 >= limit) {
            return false;
        }
        char sign = text.charAt(at);
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (APOSTROPHES.indexOf(sign) >= 0 || HYPHENS.indexOf(sign) >= 0) {
            return isWordPart(before) && isWordPart(after) && !isUnspaced(after);
        }
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return NUMBER_SEPARATORS.indexOf(sign) >= 0;
        }
        return sign == '.' && Character.isLetter(after) && isAbbreviation(wordStart, at);
    }

    /** Single letters with stops between them. */
    private boolean isAbbreviation(int start, int end) {
        boolean lone = end == start + 1 && !startsAbbreviation(start, end);
        if (end <= start || end - start > LONGEST_ABBREVIATION || lone) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean letterPlace = (i - start) % 2 == 0;
            if (letterPlace ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return (end - start) % 2 == 1;
    }

    private boolean startsAbbreviation(int start, int end) {
        boolean standsAlone = end + 2 < text.length()
                && Character.isLetter(text.charAt(end + 1))
                && !Character.isLetter(text.charAt(end + 2));
        return standsAlone && (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)));
    }

    /** The end of a web or mail address that begins here; {@code at} when none does. */
    private int address(int at, int limit) {
        if (!startsWith(at, "http://") && !startsWith(at, "https://") && !startsWith(at, "www.")) {
            return at;
        }
        int end = at;
        while (end < limit && !Trim.isBlank(text.codePointAt(end)) && "\"”“«»<>()[]{}".indexOf(text.charAt(end)) < 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > at && ".,;:!?'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean startsWith(int at, String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Character.isDigit(unit) && NUMBER_SEPARATORS.indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    private int unspaced(int at, int limit) {
        int end = at;
        while (end < limit && isUnspaced(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        words.setText(text.substring(at, end));
        int from = at;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            from = add(from, at + next, TokenKind.WORD);
        }
        return withMarks(end, limit) == end ? end : add(end, withMarks(end, limit), TokenKind.PUNCTUATION);
    }

    /** Passes over combining marks and joiners, which never stand alone. */
    private int withMarks(int at, int limit) {
        int end = at;
        while (end < limit && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0x200D
                || codePoint == 0xFE0F;
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || codePoint == 0x00AD;
    }

    private static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
