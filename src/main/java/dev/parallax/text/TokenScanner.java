package dev.parallax.text;

import dev.parallax.story.Span;
import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into tokens over code points: words with their apostrophes and hyphens, numbers with their
 * separators, signs and the units written on to them, abbreviations such as {@code U.S.}, addresses, runs of one
 * punctuation mark; Chinese characters one by one, other scripts that write without spaces by the platform's break
 * iterator.
 *
 * <p>Not thread-safe: one scanner a text.
 */
final class TokenScanner {

    private static final String APOSTROPHES = "'’ʼ＇";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String NUMBER_SEPARATORS = ".,:'’\u00A0\u202F/";

    /** Room for about as many tokens as there are. */
    private static final int UNITS_A_TOKEN = 4;

    /** Longer chains of letters and dots are no abbreviation but noise. */
    private static final int LONGEST_ABBREVIATION = 16;

    private final String text;
    private final Language language;
    private final Tokens.Builder tokens;
    private final AddressFinder addresses;
    private @Nullable BreakIterator dictionary;

    TokenScanner(String text, Language language) {
        this.text = text;
        this.language = language;
        addresses = new AddressFinder(text);
        tokens = new Tokens.Builder(text.length() / UNITS_A_TOKEN + 1);
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
        return tokens.size();
    }

    Tokens tokens() {
        return tokens.build();
    }

    private int token(int at, int limit, int first) {
        if (Letters.isUnspaced(first)) {
            return unspaced(at, limit);
        }
        int digits = at + NumberSigns.before(text, at, limit);
        if (digits > at || Letters.isWordPart(first)) {
            return wordOrNumber(at, digits, limit);
        }
        int end = at + Character.charCount(first);
        while (end < limit && text.codePointAt(end) == first) {
            end += Character.charCount(first);
        }
        return add(at, withMarks(end, limit), TokenKind.PUNCTUATION);
    }

    private int wordOrNumber(int start, int digits, int limit) {
        int wordEnd = word(digits, limit);
        int end = addresses.end(start, wordEnd, limit);
        if (end > wordEnd || !isNumber(digits, end)) {
            return add(start, end, TokenKind.WORD);
        }
        return add(start, end + NumberSigns.behind(text, end, limit), TokenKind.NUMBER);
    }

    private int add(int start, int end, TokenKind kind) {
        tokens.add(start, end, kind);
        return end;
    }

    private int word(int at, int limit) {
        int end = plainEnd(at, limit);
        while (end < limit && goesOn(end, limit, at)) {
            int sign = text.codePointAt(end);
            end += Character.charCount(sign);
            if (Letters.isFraction(sign)) {
                // Figures are read from the fraction and the unit behind it as two words, also where no blank parts them.
                return withMarks(end, limit);
            }
            end = plainEnd(end, limit);
        }
        return end < limit && text.charAt(end) == '.' && isAbbreviation(at, end) ? end + 1 : end;
    }

    private int plainEnd(int at, int limit) {
        int end = at;
        while (end < limit && Letters.isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int at, int limit, int wordStart) {
        int codePoint = text.codePointAt(at);
        if (codePoint == ' ') {
            return false;
        }
        return Letters.isWordPart(codePoint) && !Letters.isUnspaced(codePoint) || joins(at, limit, wordStart);
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
            return Letters.isWordPart(before) && Letters.isWordPart(after) && !Letters.isUnspaced(after);
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

    /** Digits with their separators, and the letters written on to them: 1,200, 2½, 5km², 4th. */
    private boolean isNumber(int start, int end) {
        int at = start;
        while (at < end && isNumeralOrSeparator(text.codePointAt(at), at == start)) {
            at += Character.charCount(text.codePointAt(at));
        }
        int letters = at;
        while (letters < end && Character.isLetter(text.codePointAt(letters))) {
            letters += Character.charCount(text.codePointAt(letters));
        }
        return at > start && letters == end;
    }

    private static boolean isNumeralOrSeparator(int codePoint, boolean first) {
        return Letters.isNumeral(codePoint) || !first && NUMBER_SEPARATORS.indexOf(codePoint) >= 0;
    }

    private int unspaced(int at, int limit) {
        int first = text.codePointAt(at);
        if (Letters.isHan(first)) {
            // The platform knows no Chinese words and would keep a whole clause as one.
            return add(at, withMarks(at + Character.charCount(first), limit), TokenKind.WORD);
        }
        int end = at;
        while (end < limit && isOfDictionary(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        BreakIterator words = dictionary();
        words.setText(text.substring(at, end));
        int from = at;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (withMarks(at + next, end) == at + next) {
                from = add(from, at + next, TokenKind.WORD);
            }
        }
        return end;
    }

    private static boolean isOfDictionary(int codePoint) {
        return Letters.isUnspaced(codePoint) && !Letters.isHan(codePoint) || Letters.isMark(codePoint);
    }

    private BreakIterator dictionary() {
        if (dictionary == null) {
            dictionary = BreakIterator.getWordInstance(language.locale());
        }
        return dictionary;
    }

    /** Passes over combining marks and joiners, which never stand alone. */
    private int withMarks(int at, int limit) {
        int end = at;
        while (end < limit && Letters.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
