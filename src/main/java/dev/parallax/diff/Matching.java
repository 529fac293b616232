package dev.parallax.diff;

import java.util.Arrays;

/**
 * Which token of one text stands for which of the other: the form in which the passes see a difference.
 *
 * <p>Partners ascend. Treated as immutable: a pass makes a changed copy.
 *
 * @param partners for every token of the first text its partner in the second, or −1
 * @param targetSize number of tokens of the second text
 */
record Matching(int[] partners, int targetSize) {

    static final int NONE = -1;

    /** Partners for as many tokens, none of them matched. */
    static int[] none(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    /** The same matching seen from the second text. */
    Matching backward() {
        int[] backward = none(targetSize);
        for (int token = 0; token < partners.length; token++) {
            if (partners[token] != NONE) {
                backward[partners[token]] = token;
            }
        }
        return new Matching(backward, partners.length);
    }

    boolean isMatched(int token) {
        return partners[token] != NONE;
    }

    /** The end of the run of tokens that stay together in both texts, or are all unmatched. */
    int runEnd(int start) {
        return runEnd(start, partners.length);
    }

    /** The end of such a run, at most {@code limit}. */
    int runEnd(int start, int limit) {
        int step = partners[start] == NONE ? 0 : 1;
        int end = start + 1;
        while (end < limit && partners[end] == partners[end - 1] + step) {
            end++;
        }
        return end;
    }

    /** The first token, from this one on, that is matched or not, as asked; the number of tokens when none is. */
    int next(int start, boolean matched) {
        int token = start;
        while (token < partners.length && isMatched(token) != matched) {
            token++;
        }
        return token;
    }
}
