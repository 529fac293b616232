package dev.parallax.text;

import java.util.Arrays;

/**
 * Finds the places of some signs in a text, from its beginning to its end. Each sign is searched for by itself, because
 * the platform looks at many units at once then.
 *
 * <p>Not thread-safe: one a text.
 */
final class SignSearch {

    private final String text;
    private final String signs;
    private final int[] nextOf;

    SignSearch(String text, String signs) {
        this.text = text;
        this.signs = signs;
        nextOf = new int[signs.length()];
        Arrays.fill(nextOf, -1);
    }

    /** The first place of any sign at or after this one; the text's length when there is none. To be asked in order. */
    int next(int from) {
        int first = text.length();
        for (int i = 0; i < nextOf.length; i++) {
            if (nextOf[i] < from) {
                int found = text.indexOf(signs.charAt(i), from);
                nextOf[i] = found < 0 ? text.length() : found;
            }
            first = Math.min(first, nextOf[i]);
        }
        return first;
    }
}
