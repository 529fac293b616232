package dev.parallax.diff;

import java.util.BitSet;

/**
 * Elements that occur exactly once on both sides of a box, as the longest chain that is in order on both (B. Cohen's
 * patience diff).
 */
final class UniqueAnchors {

    private static final int NONE = -1;

    private final BitSet weak;
    private final int[] placeInB;
    private int[] found = new int[64];
    private int[] tops = new int[64];
    private int[] previous = new int[64];

    /** @param weak elements that never anchor, such as function words and punctuation */
    UniqueAnchors(int codes, BitSet weak) {
        this.weak = weak;
        placeInB = new int[codes];
    }

    /** Pairs of places {@code a, b, a, b, …}, ascending on both sides; empty when nothing is unique. */
    int[] find(Candidates candidates) {
        Candidates.Side inA = candidates.inA();
        Candidates.Side inB = candidates.inB();
        reserve(inA.size());
        for (int i = 0; i < inB.size(); i++) {
            placeInB[inB.elements()[i]] = inB.place(i);
        }
        int count = 0;
        for (int i = 0; i < inA.size(); i++) {
            int element = inA.elements()[i];
            if (candidates.isUnique(element) && !weak.get(element)) {
                found[count++] = i;
            }
        }
        return longestChain(inA, count);
    }

    private void reserve(int size) {
        if (found.length < size) {
            found = new int[Math.max(size, 2 * found.length)];
            tops = new int[found.length];
            previous = new int[found.length];
        }
    }

    /** Patience sorting: the piles' tops are ascending, so each place finds its pile by bisection. */
    private int[] longestChain(Candidates.Side inA, int count) {
        int piles = 0;
        for (int i = 0; i < count; i++) {
            int pile = pile(inA, i, piles);
            previous[i] = pile > 0 ? tops[pile - 1] : NONE;
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        int[] chain = new int[piles * 2];
        for (int pile = piles - 1, i = piles > 0 ? tops[piles - 1] : NONE; pile >= 0; pile--, i = previous[i]) {
            chain[2 * pile] = inA.place(found[i]);
            chain[2 * pile + 1] = other(inA, i);
        }
        return chain;
    }

    private int pile(Candidates.Side inA, int i, int piles) {
        int place = other(inA, i);
        if (piles == 0 || other(inA, tops[piles - 1]) < place) {
            return piles;
        }
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (other(inA, tops[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int other(Candidates.Side inA, int i) {
        return placeInB[inA.elements()[found[i]]];
    }
}
