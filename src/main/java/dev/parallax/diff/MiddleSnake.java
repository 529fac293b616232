package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import java.util.Arrays;

/**
 * The middle of a shortest edit path through a box, searched from both corners (E. Myers, An O(ND) Difference
 * Algorithm and Its Variations, Algorithmica 1986, section 4b).
 */
final class MiddleSnake {

    /**
     * Edits searched from either corner before the furthest point is taken for the middle: as many as the largest box that is
     * not divided by anchors can need.
     */
    private static final int WIDE = 1_536;

    /** As wide is a search once the budget is spent. */
    private static final int NARROW = 64;

    /** Diagonals to visit in all before searches become narrow; that takes about a second. */
    private static final long BUDGET = 50_000_000;

    private static final int OUTSIDE = Integer.MIN_VALUE / 2;

    private final DiffAlgorithmListener listener;
    private int[] a = {};
    private int[] b = {};
    private int[] forward = new int[64];
    private int[] backward = new int[64];
    private int aLow;
    private int bLow;
    private int n;
    private int m;
    private int middle;
    private int aSplit;
    private int bSplit;
    private long spent;
    private boolean cutShort;

    MiddleSnake(DiffAlgorithmListener listener) {
        this.listener = listener;
    }

    int aSplit() {
        return aSplit;
    }

    int bSplit() {
        return bSplit;
    }

    /** Whether the last search ended at its limit, at the point it had got to. */
    boolean wasCutShort() {
        return cutShort;
    }

    /**
     * Finds where to split a box that has neither a common first nor a common last element.
     *
     * @return whether there is a split; if not, the box has nothing in common
     */
    boolean find(int[] first, int fromA, int toA, int[] second, int fromB, int toB) {
        a = first;
        b = second;
        aLow = fromA;
        bLow = fromB;
        n = toA - fromA;
        m = toB - fromB;
        int most = (n + m + 1) / 2;
        cutShort = false;
        int limit = spent < BUDGET ? WIDE : NARROW;
        reset(Math.min(most, limit));
        for (int d = 0; d <= most; d++) {
            listener.diffStep(d, most);
            if (d > limit) {
                return takeFurthest(limit);
            }
            spent += 2 * d;
            if (searchForward(d) || searchBackward(d)) {
                return aSplit + bSplit > aLow + bLow && aSplit + bSplit < toA + toB;
            }
        }
        return false;
    }

    private void reset(int most) {
        middle = most + 2;
        int size = 2 * middle + 1;
        if (forward.length < size) {
            forward = new int[size * 2];
            backward = new int[size * 2];
        }
        Arrays.fill(forward, 0, size, OUTSIDE);
        Arrays.fill(backward, 0, size, OUTSIDE);
        forward[middle + 1] = 0;
        backward[middle + 1] = 0;
    }

    private boolean searchForward(int d) {
        boolean canMeet = (n - m) % 2 != 0;
        for (int k = firstDiagonal(d); k <= lastDiagonal(d); k += 2) {
            int x = start(forward, k, d);
            int y = x - k;
            if (x < 0 || x > n || y > m) {
                forward[middle + k] = OUTSIDE;
                continue;
            }
            while (x < n && y < m && a[aLow + x] == b[bLow + y]) {
                x++;
                y++;
            }
            forward[middle + k] = x;
            if (canMeet && met(backward, n - m - k, n - x, d - 1)) {
                return take(x, y);
            }
        }
        return false;
    }

    private boolean searchBackward(int d) {
        boolean canMeet = (n - m) % 2 == 0;
        for (int k = firstDiagonal(d); k <= lastDiagonal(d); k += 2) {
            int x = start(backward, k, d);
            int y = x - k;
            if (x < 0 || x > n || y > m) {
                backward[middle + k] = OUTSIDE;
                continue;
            }
            while (x < n && y < m && a[aLow + n - 1 - x] == b[bLow + m - 1 - y]) {
                x++;
                y++;
            }
            backward[middle + k] = x;
            if (canMeet && met(forward, n - m - k, n - x, d)) {
                return take(n - x, m - y);
            }
        }
        return false;
    }

    private int firstDiagonal(int d) {
        return -d + 2 * Math.max(0, d - m);
    }

    private int lastDiagonal(int d) {
        return d - 2 * Math.max(0, d - n);
    }

    private int start(int[] furthest, int k, int d) {
        int below = furthest[middle + k + 1];
        int left = furthest[middle + k - 1];
        return k == -d || k != d && left < below ? below : left + 1;
    }

    private boolean met(int[] other, int diagonal, int x, int d) {
        return diagonal >= -d && diagonal <= d && other[middle + diagonal] >= x;
    }

    private boolean take(int x, int y) {
        aSplit = aLow + x;
        bSplit = bLow + y;
        return true;
    }

    /** The point that got furthest from the first corner is a good place to divide, if not the best. */
    private boolean takeFurthest(int d) {
        cutShort = true;
        if (listener instanceof SearchMonitor monitor) {
            monitor.cutShort();
        }
        int best = 0;
        for (int k = Math.max(-d, -m); k <= Math.min(d, n); k++) {
            int x = forward[middle + k];
            int y = x - k;
            if (x >= 0 && x <= n && y <= m && x + y > best && x + y < n + m) {
                best = x + y;
                take(x, y);
            }
        }
        return best > 0;
    }
}
