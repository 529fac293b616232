package dev.parallax.diff;

import java.util.Arrays;

/** Elements that occur exactly once on both sides of a box, as the longest chain that is in order on both. */
final class UniqueAnchors {

    private final int[] a;
    private final int[] b;
    private final int[] placeInA;
    private final int[] placeInB;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    UniqueAnchors(int[] a, int[] b, int codes) {
        this.a = a;
        this.b = b;
        placeInA = new int[codes];
        placeInB = new int[codes];
        Arrays.fill(placeInA, NONE);
        Arrays.fill(placeInB, NONE);
    }

    /** Pairs of places {@code a, b, a, b, …}, ascending on both sides; empty when nothing is unique. */
    int[] find(int aLow, int aHigh, int bLow, int bHigh) {
        note(a, aLow, aHigh, placeInA);
        note(b, bLow, bHigh, placeInB);
        int[] candidates = new int[Math.min(aHigh - aLow, bHigh - bLow)];
        int count = 0;
        for (int i = aLow; i < aHigh; i++) {
            if (placeInA[a[i]] >= 0 && placeInB[a[i]] >= 0) {
                candidates[count++] = i;
            }
        }
        int[] chain = longestChain(candidates, count);
        forget(a, aLow, aHigh, placeInA);
        forget(b, bLow, bHigh, placeInB);
        return chain;
    }

    private static void note(int[] sequence, int low, int high, int[] places) {
        for (int i = low; i < high; i++) {
            places[sequence[i]] = places[sequence[i]] == NONE ? i : SEVERAL;
        }
    }

    private static void forget(int[] sequence, int low, int high, int[] places) {
        for (int i = low; i < high; i++) {
            places[sequence[i]] = NONE;
        }
    }

    /** Patience sorting: the piles' tops are ascending, so each place finds its pile by bisection. */
    private int[] longestChain(int[] candidates, int count) {
        int[] tops = new int[count];
        int[] previous = new int[count];
        int piles = 0;
        for (int i = 0; i < count; i++) {
            int place = placeInB[a[candidates[i]]];
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placeInB[a[candidates[tops[middle]]]] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 0 ? tops[low - 1] : NONE;
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[] chain = new int[piles * 2];
        for (int pile = piles - 1, i = piles > 0 ? tops[piles - 1] : NONE; pile >= 0; pile--, i = previous[i]) {
            chain[2 * pile] = candidates[i];
            chain[2 * pile + 1] = placeInB[a[candidates[i]]];
        }
        return chain;
    }
}
