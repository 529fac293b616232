package dev.parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The heaviest choice of pairs that is in order on both sides: what is left out has moved.
 *
 * <p>Works on places, not on texts; O(n log n).
 */
public final class IncreasingChain {

    private IncreasingChain() {}

    /**
     * A place on either side and how much depends on it.
     *
     * @param id what the caller knows the pair by
     */
    public record Pair(int id, int x, int y, double weight) {}

    /** The chosen pairs, ascending in {@code x} and in {@code y}. */
    public static List<Pair> heaviest(List<Pair> pairs) {
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.comparingInt(Pair::x)
                        .thenComparing(Comparator.comparingInt(Pair::y).reversed())
                        .thenComparingInt(Pair::id))
                .toList();
        int[] ys = sorted.stream().mapToInt(Pair::y).sorted().distinct().toArray();
        int[] best = new int[ys.length + 1];
        double[] total = new double[sorted.size()];
        int[] previous = new int[sorted.size()];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            int rank = Arrays.binarySearch(ys, sorted.get(i).y());
            previous[i] = bestBelow(best, total, rank);
            total[i] = sorted.get(i).weight() + (previous[i] < 0 ? 0 : total[previous[i]]);
            raise(best, total, rank, i);
            last = last < 0 || total[i] > total[last] ? i : last;
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(sorted.get(i));
        }
        return chain.reversed();
    }

    /** The heaviest chain that ends at a rank below this one (a Fenwick tree of maxima). */
    private static int bestBelow(int[] best, double[] total, int rank) {
        int found = -1;
        for (int node = rank; node > 0; node -= node & -node) {
            if (best[node] >= 0 && (found < 0 || total[best[node]] > total[found])) {
                found = best[node];
            }
        }
        return found;
    }

    private static void raise(int[] best, double[] total, int rank, int candidate) {
        for (int node = rank + 1; node < best.length; node += node & -node) {
            if (best[node] < 0 || total[candidate] > total[best[node]]) {
                best[node] = candidate;
            }
        }
    }
}
