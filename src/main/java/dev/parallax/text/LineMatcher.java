package dev.parallax.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which lines match one of some expressions. Few are asked about a line: those that can match what begins as it
 * does and, of those that need one of some words, none where no such word is in the line.
 *
 * <p>Not thread-safe: one a text.
 */
final class LineMatcher {

    private static final int BEGINNING = 2;

    private final List<LinePattern> patterns;
    private final WordSieve words;
    private final Map<String, List<LinePattern>> byBeginning = new HashMap<>();

    LineMatcher(List<LinePattern> patterns) {
        this.patterns = patterns;
        words = new WordSieve(patterns.stream().flatMap(pattern -> pattern.words().stream()).toList());
    }

    boolean matches(String line) {
        List<LinePattern> possible = byBeginning.computeIfAbsent(beginning(line), this::beginningWith);
        if (possible.isEmpty()) {
            return false;
        }
        boolean holdsWord = words.holdsOne(line);
        for (LinePattern pattern : possible) {
            if ((holdsWord || pattern.words().isEmpty()) && pattern.matches(line)) {
                return true;
            }
        }
        return false;
    }

    private List<LinePattern> beginningWith(String beginning) {
        return patterns.stream().filter(pattern -> pattern.mayBeginWith(beginning)).toList();
    }

    /** Of a pair of surrogates half would tell nothing. */
    private static String beginning(String line) {
        int units = Math.min(BEGINNING, line.length());
        boolean cuts = units < line.length() && Character.isHighSurrogate(line.charAt(units - 1));
        return line.substring(0, cuts ? units + 1 : units);
    }
}
