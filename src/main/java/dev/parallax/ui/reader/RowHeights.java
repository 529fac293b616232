package dev.parallax.ui.reader;

import java.util.Arrays;

/** How high each row is: estimated until it has been laid out, and summed up quickly (a Fenwick tree). */
final class RowHeights {

    private final double[] heights;
    private final boolean[] sure;
    private final double[] sums;

    /** @param estimates one for each row, in pixels */
    RowHeights(double[] estimates) {
        heights = estimates.clone();
        sure = new boolean[estimates.length];
        sums = new double[estimates.length + 1];
        for (int row = 0; row < heights.length; row++) {
            add(row, heights[row]);
        }
    }

    int count() {
        return heights.length;
    }

    boolean isSure(int row) {
        return sure[row];
    }

    /** What has been laid out is only an estimate from now on. */
    void doubt() {
        Arrays.fill(sure, false);
    }

    double of(int row) {
        return heights[row];
    }

    void measure(int row, double height) {
        add(row, height - heights[row]);
        heights[row] = height;
        sure[row] = true;
    }

    /** The height of all rows before this one. */
    double above(int row) {
        double sum = 0;
        for (int node = row; node > 0; node -= node & -node) {
            sum += sums[node];
        }
        return sum;
    }

    /** The height from the top of one row to the top of another, negative when that comes first. */
    double between(int from, int to) {
        if (Math.abs(to - from) < 8) {
            double sum = 0;
            for (int row = Math.min(from, to); row < Math.max(from, to); row++) {
                sum += heights[row];
            }
            return to < from ? -sum : sum;
        }
        return above(to) - above(from);
    }

    private void add(int row, double height) {
        for (int node = row + 1; node < sums.length; node += node & -node) {
            sums[node] += height;
        }
    }
}
