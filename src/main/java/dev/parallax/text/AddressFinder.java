package dev.parallax.text;

import java.util.List;

/**
 * Finds web and mail addresses: with a scheme, beginning with {@code www}, with a path, or with a name before the host.
 *
 * <p>Not thread-safe: one a text, whose words are asked for in order.
 */
final class AddressFinder {

    private static final List<String> BEGINNINGS = List.of("http://", "https://", "www.");
    private static final String BORDERS = "\"”“«»<>()[]{}";
    private static final String STOPS = ".,;:!?'’";
    private static final String MAIL_SIGNS = "._%+-'";

    private static final int FIRST_IDEOGRAPHIC_SIGN = 0x3000;
    private static final int LAST_IDEOGRAPHIC_SIGN = 0x303F;
    private static final int FIRST_FULL_WIDTH_SIGN = 0xFF00;
    private static final int LAST_FULL_WIDTH_SIGN = 0xFFEF;

    private final String text;
    private int noMailBefore;
    private int noHostBefore;

    AddressFinder(String text) {
        this.text = text;
    }

    /** The end of the address that begins with a word; the word's own end where none does. */
    int end(int word, int wordEnd, int limit) {
        if (wordEnd + 1 >= limit || !goesOn(text.charAt(wordEnd)) || Trim.isBlank(text.charAt(wordEnd + 1))) {
            return wordEnd;
        }
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, word, beginning, 0, beginning.length())) {
                return Math.max(wordEnd, wholeEnd(word, limit));
            }
        }
        int mail = mailEnd(word, limit);
        return Math.max(wordEnd, mail > word ? mail : pathEnd(word, limit));
    }

    private static boolean goesOn(char sign) {
        return switch (sign) {
            case ':', '/', '@', '.', '_', '%', '+' -> true;
            default -> false;
        };
    }

    /**
     * All up to a blank, a quotation mark, a lone bracket or a script that puts no blank behind an address, but for the
     * stops before it.
     */
    private int wholeEnd(int start, int limit) {
        int end = start;
        for (int next = piece(end, limit); next > end; next = piece(end, limit)) {
            end = next;
        }
        while (end > start && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The end of one code point, or of one pair of round brackets, of an address; the start where it ends. */
    private int piece(int start, int limit) {
        int end = plain(start, limit);
        if (end > start || start >= limit || text.charAt(start) != '(') {
            return end;
        }
        int inside = start + 1;
        for (int next = plain(inside, limit); next > inside; next = plain(inside, limit)) {
            inside = next;
        }
        return inside < limit && text.charAt(inside) == ')' ? inside + 1 : start;
    }

    private int plain(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        int codePoint = text.codePointAt(at);
        boolean ends = Trim.isBlank(codePoint) || BORDERS.indexOf(codePoint) >= 0 || isEastAsian(codePoint);
        return ends ? at : at + Character.charCount(codePoint);
    }

    private static boolean isEastAsian(int codePoint) {
        return Letters.isUnspaced(codePoint)
                || codePoint >= FIRST_IDEOGRAPHIC_SIGN && codePoint <= LAST_IDEOGRAPHIC_SIGN
                || codePoint >= FIRST_FULL_WIDTH_SIGN && codePoint <= LAST_FULL_WIDTH_SIGN;
    }

    /** The end of a name with a host; the start where there is none, nor from any place up to where the name ends. */
    private int mailEnd(int start, int limit) {
        if (start < noMailBefore) {
            return start;
        }
        int at = start;
        while (at < limit && (isNameUnit(text.charAt(at)) || MAIL_SIGNS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        int end = at < limit && text.charAt(at) == '@' ? hostEnd(at + 1, limit) : start;
        noMailBefore = at;
        return isHost(at + 1, end) ? end : start;
    }

    /** The end of a host with a path; the start where there is none, nor from any place up to where the host ends. */
    private int pathEnd(int start, int limit) {
        if (start < noHostBefore) {
            return start;
        }
        int end = hostEnd(start, limit);
        boolean path = end + 1 < limit && text.charAt(end) == '/' && isPathStart(text.codePointAt(end + 1));
        return path && isHost(start, end) ? wholeEnd(start, limit) : start;
    }

    private static boolean isPathStart(int codePoint) {
        return Letters.isWordPart(codePoint) && !isEastAsian(codePoint);
    }

    private int hostEnd(int start, int limit) {
        int end = start;
        while (end < limit && isHostUnit(text.charAt(end))) {
            end++;
        }
        noHostBefore = end;
        while (end > start && !Letters.isPlain(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isHostUnit(char unit) {
        return isNameUnit(unit) || unit == '-' || unit == '.';
    }

    private static boolean isNameUnit(char unit) {
        return Character.isLetterOrDigit(unit) && !isEastAsian(unit);
    }

    /** Whether what stands there has a dot inside, behind a label, and two small letters or more behind the last one. */
    private boolean isHost(int start, int end) {
        int dot = end;
        while (dot > start && text.charAt(dot - 1) >= 'a' && text.charAt(dot - 1) <= 'z') {
            dot--;
        }
        boolean named = end - dot >= 2 && dot - 2 >= start && text.charAt(dot - 1) == '.';
        return named && Character.isLetterOrDigit(text.charAt(dot - 2));
    }
}
