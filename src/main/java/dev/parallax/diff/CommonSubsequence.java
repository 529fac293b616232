package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds a long common subsequence of two int sequences; works on a stack of boxes instead of recursing. */
final class CommonSubsequence {

    /**
     * Boxes smaller than this, in elements of both sides, are solved by Myers at once: it finds the best answer within a
     * millisecond or so, where a chance anchor could miss it.
     */
    private static final int SMALLEST_ANCHORED_BOX = 2_048;

    private final int[] a;
    private final int[] b;
    private final int[] partners;
    private final UniqueAnchors anchors;
    private final MiddleSnake snake;
    private final DiffAlgorithmListener listener;
    private final Deque<Box> open = new ArrayDeque<>();

    /** A part of the problem: {@code [aLow, aHigh) × [bLow, bHigh)}. */
    private record Box(int aLow, int aHigh, int bLow, int bHigh) {}

    /** @param codes one more than the largest element of both sequences */
    CommonSubsequence(int[] a, int[] b, int codes, DiffAlgorithmListener listener) {
        this.a = a;
        this.b = b;
        this.listener = listener;
        partners = new int[a.length];
        Arrays.fill(partners, -1);
        anchors = new UniqueAnchors(a, b, codes);
        snake = new MiddleSnake(a, b, listener);
    }

    /** For every element of {@code a} the place of its partner in {@code b}, ascending, or −1. */
    int[] find() {
        open.push(new Box(0, a.length, 0, b.length));
        while (!open.isEmpty()) {
            listener.diffStep(0, a.length);
            solve(open.pop());
        }
        return partners;
    }

    private void solve(Box box) {
        int aLow = box.aLow;
        int bLow = box.bLow;
        while (aLow < box.aHigh && bLow < box.bHigh && a[aLow] == b[bLow]) {
            partners[aLow++] = bLow++;
        }
        int aHigh = box.aHigh;
        int bHigh = box.bHigh;
        while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] == b[bHigh - 1]) {
            partners[--aHigh] = --bHigh;
        }
        if (aLow == aHigh || bLow == bHigh) {
            return;
        }
        if (aHigh - aLow + bHigh - bLow < SMALLEST_ANCHORED_BOX || !divide(aLow, aHigh, bLow, bHigh)) {
            split(aLow, aHigh, bLow, bHigh);
        }
    }

    private boolean divide(int aLow, int aHigh, int bLow, int bHigh) {
        int[] chain = anchors.find(aLow, aHigh, bLow, bHigh);
        int aFrom = aLow;
        int bFrom = bLow;
        for (int i = 0; i < chain.length; i += 2) {
            partners[chain[i]] = chain[i + 1];
            open.push(new Box(aFrom, chain[i], bFrom, chain[i + 1]));
            aFrom = chain[i] + 1;
            bFrom = chain[i + 1] + 1;
        }
        if (chain.length > 0) {
            open.push(new Box(aFrom, aHigh, bFrom, bHigh));
        }
        return chain.length > 0;
    }

    private void split(int aLow, int aHigh, int bLow, int bHigh) {
        if (snake.find(aLow, aHigh, bLow, bHigh)) {
            open.push(new Box(aLow, snake.aSplit(), bLow, snake.bSplit()));
            open.push(new Box(snake.aSplit(), aHigh, snake.bSplit(), bHigh));
        }
    }
}
