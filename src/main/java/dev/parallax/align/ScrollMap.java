package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes a place in one version to the same place in another, for scrolling by meaning.
 *
 * <p>Exact at the borders of the passages that both versions have, proportional inside a passage and between two of
 * them; begins meet begins and ends meet ends. Passages that stand in another order are passed over, so the map never
 * runs backwards. Exact at pins, too: passages that contradict them are passed over as well. Immutable; any thread may
 * use it.
 */
public final class ScrollMap {

    private final double[][][] places;

    private ScrollMap(double[][][] places) {
        this.places = places;
    }

    /** @param handWork of the same story; its pins are passed through */
    public static ScrollMap of(List<Document> documents, Alignment alignment, HandWork handWork) {
        int versions = documents.size();
        double[][][] places = new double[versions * versions][][];
        for (int from = 0; from < versions; from++) {
            for (int to = 0; to < versions; to++) {
                places[from * versions + to] = knots(documents, alignment, Ties.between(handWork, from, to), from, to);
            }
        }
        return new ScrollMap(places);
    }

    /**
     * @param from a version
     * @param place in UTF-16 units of its text, with a fraction; clamped to the text
     * @param to another version
     * @return the place in the other version, in UTF-16 units; ascending with {@code place}
     */
    public double map(int from, double place, int to) {
        double[][] knots = places[from * (int) Math.round(Math.sqrt(places.length)) + to];
        double[] x = knots[0];
        double[] y = knots[1];
        int found = Arrays.binarySearch(x, place);
        if (found >= 0) {
            return y[found];
        }
        int next = -found - 1;
        if (next == 0) {
            return y[0];
        }
        if (next == x.length) {
            return y[x.length - 1];
        }
        double share = (place - x[next - 1]) / (x[next] - x[next - 1]);
        return y[next - 1] + share * (y[next] - y[next - 1]);
    }

    private static double[][] knots(
            List<Document> documents, Alignment alignment, List<Ties.Tie> ties, int from, int to) {
        List<double[]> knots = new ArrayList<>();
        knots.add(new double[] {0, 0});
        List<IncreasingChain.Pair> common = PassagePlaces.common(documents, alignment, from, to).stream()
                .filter(pair -> isBetween(ties, pair.x(), pair.y()))
                .toList();
        for (IncreasingChain.Pair pair : IncreasingChain.heaviest(common)) {
            Passage passage = alignment.passages().get(pair.id());
            Span a = PassagePlaces.range(documents.get(from), passage.in(from));
            Span b = PassagePlaces.range(documents.get(to), passage.in(to));
            double[] last = knots.getLast();
            if (a.start() >= last[0] && b.start() >= last[1]) {
                knots.add(new double[] {a.start(), b.start()});
                knots.add(new double[] {a.end(), b.end()});
            }
        }
        knots.add(new double[] {documents.get(from).text().length(), documents.get(to).text().length()});
        List<double[]> rising = rising(pinned(knots, ties));
        return new double[][] {
            rising.stream().mapToDouble(knot -> knot[0]).toArray(), rising.stream().mapToDouble(knot -> knot[1]).toArray()
        };
    }

    /** The same knots with the pins among them, and without those that a pin contradicts. */
    private static List<double[]> pinned(List<double[]> knots, List<Ties.Tie> ties) {
        List<double[]> pinned = new ArrayList<>(
                knots.stream().filter(knot -> isBetween(ties, knot[0], knot[1])).toList());
        ties.forEach(tie -> pinned.add(new double[] {tie.from(), tie.to()}));
        pinned.sort(Comparator.<double[]>comparingDouble(knot -> knot[0]).thenComparingDouble(knot -> knot[1]));
        return pinned;
    }

    /** Whether a place and its counterpart stand on the same side of every pin, or both at it. */
    private static boolean isBetween(List<Ties.Tie> ties, double x, double y) {
        return ties.stream().allMatch(tie -> Math.signum(x - tie.from()) == Math.signum(y - tie.to()));
    }

    /** Of knots at the same place the last one is kept, except at the very beginning. */
    private static List<double[]> rising(List<double[]> knots) {
        List<double[]> rising = new ArrayList<>();
        for (double[] knot : knots) {
            boolean again = !rising.isEmpty() && rising.getLast()[0] == knot[0];
            if (again && rising.size() == 1) {
                continue;
            }
            if (again) {
                rising.removeLast();
            }
            rising.add(knot);
        }
        return rising;
    }
}
