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

    /** The same matching seen from the second text. */
    int[] backward() {
        int[] backward = new int[targetSize];
        Arrays.fill(backward, NONE);
        for (int token = 0; token < partners.length; token++) {
            if (partners[token] != NONE) {
                backward[partners[token]] = token;
            }
        }
        return backward;
    }

    boolean isMatched(int token) {
        return partners[token] != NONE;
    }
}
