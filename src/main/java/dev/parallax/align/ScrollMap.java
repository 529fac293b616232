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

    private final Knots[] knots;
    private final int versions;

    /**
     * The places of one version that the map takes exactly to places of another, ascending; between two of them it is
     * proportional.
     *
     * @param starts whether something that both have begins there
     */
    public record Knots(double[] from, double[] to, boolean[] starts) {

        /** No place at all. */
        public static final Knots NONE = new Knots(new double[0], new double[0], new boolean[0]);

        public int count() {
            return from.length;
        }

        /** The last knot at or before this place; the first one for a place before it. */
        public int at(double place) {
            int found = Arrays.binarySearch(from, place);
            return Math.max(0, found >= 0 ? found : -found - 2);
        }
    }

    private ScrollMap(Knots[] knots, int versions) {
        this.knots = knots;
        this.versions = versions;
    }

    /** @param handWork of the same story; its pins are passed through */
    public static ScrollMap of(List<Document> documents, Alignment alignment, HandWork handWork) {
        int versions = documents.size();
        Knots[] all = new Knots[versions * versions];
        for (int from = 0; from < versions; from++) {
            for (int to = 0; to < versions; to++) {
                all[from * versions + to] = knots(documents, alignment, Ties.between(handWork, from, to), from, to);
            }
        }
        return new ScrollMap(all, versions);
    }

    /**
     * @param from a version
     * @param place in UTF-16 units of its text, with a fraction; clamped to the text
     * @param to another version
     * @return the place in the other version, in UTF-16 units; ascending with {@code place}
     */
    public double map(int from, double place, int to) {
        Knots between = knots(from, to);
        double[] x = between.from;
        double[] y = between.to;
        if (place <= x[0]) {
            return y[0];
        }
        if (place >= x[x.length - 1]) {
            return y[x.length - 1];
        }
        int at = between.at(place);
        return y[at] + (place - x[at]) / (x[at + 1] - x[at]) * (y[at + 1] - y[at]);
    }

    /** What the map between two versions is exact at. */
    public Knots knots(int from, int to) {
        return knots[from * versions + to];
    }

    private static Knots knots(
            List<Document> documents, Alignment alignment, List<Ties.Tie> ties, int from, int to) {
        List<double[]> knots = new ArrayList<>();
        knots.add(new double[] {0, 0, 1});
        List<IncreasingChain.Pair> common = PassagePlaces.common(documents, alignment, from, to).stream()
                .filter(pair -> isBetween(ties, pair.x(), pair.y()))
                .toList();
        for (IncreasingChain.Pair pair : IncreasingChain.heaviest(common)) {
            Passage passage = alignment.passages().get(pair.id());
            Span a = PassagePlaces.range(documents.get(from), passage.in(from));
            Span b = PassagePlaces.range(documents.get(to), passage.in(to));
            double[] last = knots.getLast();
            if (a.start() >= last[0] && b.start() >= last[1]) {
                knots.add(new double[] {a.start(), b.start(), 1});
                knots.add(new double[] {a.end(), b.end(), 0});
            }
        }
        knots.add(new double[] {documents.get(from).text().length(), documents.get(to).text().length(), 0});
        List<double[]> rising = rising(pinned(knots, ties));
        boolean[] starts = new boolean[rising.size()];
        for (int knot = 0; knot < starts.length; knot++) {
            starts[knot] = rising.get(knot)[2] > 0;
        }
        return new Knots(
                rising.stream().mapToDouble(knot -> knot[0]).toArray(),
                rising.stream().mapToDouble(knot -> knot[1]).toArray(),
                starts);
    }

    /** The same knots with the pins among them, and without those that a pin contradicts. */
    private static List<double[]> pinned(List<double[]> knots, List<Ties.Tie> ties) {
        List<double[]> pinned = new ArrayList<>(
                knots.stream().filter(knot -> isBetween(ties, knot[0], knot[1])).toList());
        ties.forEach(tie -> pinned.add(new double[] {tie.from(), tie.to(), 1}));
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
