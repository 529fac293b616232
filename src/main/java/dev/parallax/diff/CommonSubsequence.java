package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds a long common subsequence: common ends are taken off, elements that are unique on both sides divide a large box,
 * and Myers' search divides a small one. Works on a stack of boxes instead of recursing, in linear space.
 */
final class CommonSubsequence implements Search {

    /**
     * Boxes with fewer candidates than this on both sides together are solved by Myers at once: it finds the best answer
     * within milliseconds, where a chance anchor could miss it.
     */
    private static final int SMALLEST_ANCHORED_BOX = 4_096;

    private final int[] a;
    private final int[] b;
    private final Candidates candidates;
    private final UniqueAnchors anchors;
    private final MiddleSnake snake;
    private final DiffAlgorithmListener listener;
    private final Deque<Box> open = new ArrayDeque<>();

    /**
     * @param a numbers from 0, best without large gaps
     * @param b as well
     * @param weak elements that never anchor
     */
    CommonSubsequence(int[] a, int[] b, BitSet weak, DiffAlgorithmListener listener) {
        this.a = a;
        this.b = b;
        this.listener = listener;
        int codes = 1 + Math.max(Arrays.stream(a).max().orElse(-1), Arrays.stream(b).max().orElse(-1));
        candidates = new Candidates(a, b, codes);
        anchors = new UniqueAnchors(codes, weak);
        snake = new MiddleSnake(listener);
    }

    @Override
    public void match(Box box, int[] partners) {
        open.push(box);
        while (!open.isEmpty()) {
            listener.diffStep(open.peek().aLow(), a.length);
            Box rest = withoutCommonEnds(open.pop(), partners);
            if (rest.aHigh() - rest.aLow() == 1 || rest.bHigh() - rest.bLow() == 1) {
                matchSingle(rest, partners);
            } else if (!rest.isOneSided()) {
                solve(rest, partners);
            }
        }
    }

    private Box withoutCommonEnds(Box box, int[] partners) {
        int aLow = box.aLow();
        int bLow = box.bLow();
        while (aLow < box.aHigh() && bLow < box.bHigh() && a[aLow] == b[bLow]) {
            partners[aLow++] = bLow++;
        }
        int aHigh = box.aHigh();
        int bHigh = box.bHigh();
        while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] == b[bHigh - 1]) {
            partners[--aHigh] = --bHigh;
        }
        return new Box(aLow, aHigh, bLow, bHigh);
    }

    /** Most boxes of prose: a word became another one, or some. */
    private void matchSingle(Box box, int[] partners) {
        for (int place = box.aLow(); place < box.aHigh(); place++) {
            for (int other = box.bLow(); other < box.bHigh(); other++) {
                if (a[place] == b[other]) {
                    partners[place] = other;
                    return;
                }
            }
        }
    }

    private void solve(Box box, int[] partners) {
        candidates.gather(box);
        boolean large = candidates.inA().size() + candidates.inB().size() >= SMALLEST_ANCHORED_BOX;
        int[] chain = large ? anchors.find(candidates) : new int[0];
        candidates.forget(box);
        if (chain.length > 0) {
            divide(box, chain, partners);
        } else {
            split(box, partners);
        }
    }

    private void divide(Box box, int[] chain, int[] partners) {
        int aFrom = box.aLow();
        int bFrom = box.bLow();
        for (int i = 0; i < chain.length; i += 2) {
            partners[chain[i]] = chain[i + 1];
            push(aFrom, chain[i], bFrom, chain[i + 1]);
            aFrom = chain[i] + 1;
            bFrom = chain[i + 1] + 1;
        }
        push(aFrom, box.aHigh(), bFrom, box.bHigh());
    }

    private void push(int aLow, int aHigh, int bLow, int bHigh) {
        Box box = new Box(aLow, aHigh, bLow, bHigh);
        if (!box.isOneSided()) {
            open.push(box);
        }
    }

    /** Takes the common ends off the candidates and divides what is left at the middle of a shortest path. */
    private void split(Box box, int[] partners) {
        Candidates.Side inA = candidates.inA();
        Candidates.Side inB = candidates.inB();
        int low = 0;
        int aHigh = inA.size();
        int bHigh = inB.size();
        while (low < aHigh && low < bHigh && inA.elements()[low] == inB.elements()[low]) {
            partners[inA.place(low)] = inB.place(low++);
        }
        while (low < aHigh && low < bHigh && inA.elements()[aHigh - 1] == inB.elements()[bHigh - 1]) {
            partners[inA.place(--aHigh)] = inB.place(--bHigh);
        }
        if (low < aHigh && low < bHigh && snake.find(inA.elements(), low, aHigh, inB.elements(), low, bHigh)) {
            int aCut = inA.place(snake.aSplit(), box.aHigh());
            int bCut = inB.place(snake.bSplit(), box.bHigh());
            push(inA.place(low), aCut, inB.place(low), bCut);
            push(aCut, inA.place(aHigh, box.aHigh()), bCut, inB.place(bHigh, box.bHigh()));
        }
    }
}
