package dev.parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How much the paragraphs of one version share with each row, and which of them are in order. */
final class RowMatch {

    private final int paragraphs;
    private final int rows;
    private final Map<Long, Double> weights;
    private final int[] best;

    /** @param weights by {@link #key}, in ascending order */
    RowMatch(int paragraphs, int rows, Map<Long, Double> weights) {
        this.paragraphs = paragraphs;
        this.rows = rows;
        this.weights = weights;
        best = new int[rows];
        Arrays.fill(best, -1);
        weights.forEach((key, weight) -> {
            int row = row(key);
            if (best[row] < 0 || weight > weight(best[row], row)) {
                best[row] = paragraph(key);
            }
        });
    }

    static long key(int paragraph, int row) {
        return (long) paragraph << 32 | row;
    }

    double weight(int paragraph, int row) {
        return weights.getOrDefault(key(paragraph, row), 0.0);
    }

    /** The paragraph that shares most with a row; −1 where none shares anything. */
    int bestFor(int row) {
        return row < rows ? best[row] : -1;
    }

    /** For each paragraph its row, so that both ascend and as much as possible is together; −1 for one without. */
    int[] chain() {
        List<IncreasingChain.Pair> pairs = new ArrayList<>();
        weights.forEach((key, weight) ->
                pairs.add(new IncreasingChain.Pair(pairs.size(), paragraph(key), row(key), weight)));
        int[] rowOf = new int[paragraphs];
        Arrays.fill(rowOf, -1);
        IncreasingChain.heaviest(pairs).forEach(pair -> rowOf[pair.x()] = pair.y());
        return rowOf;
    }

    private static int paragraph(long key) {
        return (int) (key >> 32);
    }

    private static int row(long key) {
        return (int) key;
    }
}
