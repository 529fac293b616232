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
     * Boxes with fewer candidates than this on both sides together are solved by Myers at once: it finds the best answer,
     * where a chance anchor could miss it.
     */
    private static final int SMALLEST_ANCHORED_BOX = 3_072;

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

    /**
     * Takes the common ends off the candidates and divides what is left at the middle of a shortest path. Where a search was
     * cut short, it goes on behind the point that it got to, instead of gathering all that is left anew each time.
     */
    private void split(Box box, int[] partners) {
        int[] a = candidates.inA().elements();
        int[] b = candidates.inB().elements();
        int aLow = 0;
        int bLow = 0;
        int aHigh = candidates.inA().size();
        int bHigh = candidates.inB().size();
        boolean divided;
        do {
            while (aLow < aHigh && bLow < bHigh && a[aLow] == b[bLow]) {
                match(aLow++, bLow++, partners);
            }
            while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] == b[bHigh - 1]) {
                match(--aHigh, --bHigh, partners);
            }
            divided = aLow < aHigh && bLow < bHigh && snake.find(a, aLow, aHigh, b, bLow, bHigh);
            if (divided) {
                push(aLow, snake.aSplit(), bLow, snake.bSplit(), box);
                aLow = snake.aSplit();
                bLow = snake.bSplit();
            }
        } while (divided && snake.wasCutShort());
        if (divided) {
            push(aLow, aHigh, bLow, bHigh, box);
        }
    }

    private void match(int aCandidate, int bCandidate, int[] partners) {
        partners[candidates.inA().place(aCandidate)] = candidates.inB().place(bCandidate);
    }

    /** Opens the box that holds some of the candidates. */
    private void push(int aLow, int aHigh, int bLow, int bHigh, Box box) {
        push(candidates.inA().place(aLow, box.aHigh()),
                candidates.inA().place(aHigh, box.aHigh()),
                candidates.inB().place(bLow, box.bHigh()),
                candidates.inB().place(bHigh, box.bHigh()));
    }
}
