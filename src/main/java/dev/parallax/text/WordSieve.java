package dev.parallax.text;

import java.util.List;

/**
 * Tells which lines hold one of some words, letter case ignored. It passes over a line once and looks twice only where
 * three units are those that a word begins with. Immutable.
 */
final class WordSieve {

    private static final int SHORTEST = 3;
    private static final int BITS_A_UNIT = 5;
    private static final int UNIT = (1 << BITS_A_UNIT) - 1;
    private static final int KEY = (1 << SHORTEST * BITS_A_UNIT) - 1;

    private final List<String> words;
    private final boolean[] beginnings = new boolean[KEY + 1];

    /** @param words of three units at least */
    WordSieve(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            if (word.length() < SHORTEST) {
                throw new IllegalArgumentException("too short to look for: " + word);
            }
            int key = 0;
            for (int i = 0; i < SHORTEST; i++) {
                key = next(key, word.charAt(i));
            }
            beginnings[key] = true;
        }
    }

    boolean holdsOne(String line) {
        int key = 0;
        for (int i = 0; i < line.length(); i++) {
            key = next(key, line.charAt(i));
            if (beginnings[key] && isWord(line, i + 1 - SHORTEST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String line, int start) {
        for (String word : words) {
            if (line.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Upper and lower case differ in none of the five bits that are kept of a plain letter. */
    private static int next(int key, char unit) {
        int plain = unit < 128 ? unit : Character.toLowerCase(Character.toUpperCase(unit));
        return (key << BITS_A_UNIT | plain & UNIT) & KEY;
    }
}
