package dev.parallax.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression for whole lines, letter case ignored.
 *
 * @param expression what a line must match
 * @param words of which every line that matches holds one; none where they are not known
 */
record LinePattern(Pattern expression, List<String> words) {

    private static final String WORDS_END = " => ";

    LinePattern {
        words = List.copyOf(words);
    }

    /** Reads {@code expression} or {@code word|word => expression}. */
    static LinePattern of(String entry) {
        int end = entry.indexOf(WORDS_END);
        List<String> words = end < 0 ? List.of() : List.of(entry.substring(0, end).split("\\|"));
        String expression = end < 0 ? entry : entry.substring(end + WORDS_END.length());
        return new LinePattern(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), words);
    }

    boolean matches(String line) {
        return expression.matcher(line).matches();
    }

    /** Whether a line that begins so may match. */
    boolean mayBeginWith(String beginning) {
        Matcher matcher = expression.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }
}
