package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.Arrays;

/**
 * The tokens of one document as numbers, the same for the same letters: a hash table over the text itself, because a
 * string for each of a million tokens would take longer than comparing them.
 */
final class DistinctTokens {

    private static final int FREE = -1;

    private final Tokens tokens;
    private final String text;
    private final int[] numbers;
    private int[] slots = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private int[] firsts = new int[1 << 9];
    private int count;

    DistinctTokens(Document document) {
        tokens = document.tokens();
        text = document.text();
        numbers = new int[tokens.size()];
        Arrays.fill(slots, FREE);
        for (int token = 0; token < numbers.length; token++) {
            numbers[token] = number(token);
        }
    }

    /** For each token its number, from 0 in order of first appearance; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** How many different numbers there are. */
    int count() {
        return count;
    }

    /** The first token of a number. */
    int first(int number) {
        return firsts[number];
    }

    private int number(int token) {
        int hash = hash(token);
        int slot = hash & slots.length - 1;
        while (slots[slot] != FREE) {
            int number = slots[slot];
            if (hashes[number] == hash && isSame(token, firsts[number])) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (count == hashes.length) {
            grow();
            return number(token);
        }
        hashes[count] = hash;
        firsts[count] = token;
        slots[slot] = count;
        return count++;
    }

    private int hash(int token) {
        int hash = 0;
        for (int place = tokens.start(token), end = tokens.end(token); place < end; place++) {
            hash = 31 * hash + text.charAt(place);
        }
        return hash ^ hash >>> 15;
    }

    private boolean isSame(int token, int other) {
        int length = tokens.end(token) - tokens.start(token);
        return length == tokens.end(other) - tokens.start(other)
                && text.regionMatches(tokens.start(token), text, tokens.start(other), length);
    }

    /** Keeps at least half of the slots free. */
    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * count);
        firsts = Arrays.copyOf(firsts, 2 * count);
        slots = new int[4 * count];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < count; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }
}
