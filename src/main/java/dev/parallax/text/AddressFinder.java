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

    /** All up to a blank, a bracket or a quotation mark, but for the stops before it. */
    private int wholeEnd(int start, int limit) {
        int end = start;
        while (end < limit && !Trim.isBlank(text.codePointAt(end)) && BORDERS.indexOf(text.charAt(end)) < 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > start && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The end of a name with a host; the start where there is none, nor from any place up to where the name ends. */
    private int mailEnd(int start, int limit) {
        if (start < noMailBefore) {
            return start;
        }
        int at = start;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || MAIL_SIGNS.indexOf(text.charAt(at)) >= 0)) {
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
        boolean path = end + 1 < limit && text.charAt(end) == '/' && Letters.isWordPart(text.codePointAt(end + 1));
        return path && isHost(start, end) ? wholeEnd(start, limit) : start;
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
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '.';
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
