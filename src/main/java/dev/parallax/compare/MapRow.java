package dev.parallax.compare;

import dev.parallax.align.IncreasingChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version on the map of the whole: its passages in the order of the columns, and a way to and fro between places of
 * its text and places on the map. Passages that stand in another order are passed over on that way.
 */
public final class MapRow {

    private final List<@Nullable MapCell> cells;
    private final double[] places;
    private final double[] columns;

    /**
     * @param cells one per column; null where the version lacks the passage
     * @param length of the version's text
     */
    MapRow(List<@Nullable MapCell> cells, int length) {
        this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
        List<double[]> knots = knots(cells, length);
        places = knots.stream().mapToDouble(knot -> knot[0]).toArray();
        columns = knots.stream().mapToDouble(knot -> knot[1]).toArray();
    }

    /** Null where the version lacks the passage. */
    public @Nullable MapCell cell(int column) {
        return cells.get(column);
    }

    /** The place on the map, counted in columns with a fraction, of a place in the text. */
    public double columnAt(double place) {
        return between(places, columns, place);
    }

    /** The place in the text of a place on the map; where the version lacks the passage, between its neighbours. */
    public double placeAt(double column) {
        return between(columns, places, column);
    }

    private static List<double[]> knots(List<@Nullable MapCell> cells, int length) {
        List<IncreasingChain.Pair> found = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            MapCell cell = cells.get(column);
            if (cell != null && !cell.moved()) {
                found.add(new IncreasingChain.Pair(column, column, cell.span().start(), cell.span().length()));
            }
        }
        List<double[]> knots = new ArrayList<>();
        knots.add(new double[] {0, 0});
        for (IncreasingChain.Pair pair : IncreasingChain.heaviest(found)) {
            int end = pair.y() + (int) pair.weight();
            if (pair.y() >= knots.getLast()[0]) {
                knots.add(new double[] {pair.y(), pair.x()});
                knots.add(new double[] {end, pair.x() + 1});
            }
        }
        knots.add(new double[] {Math.max(length, knots.getLast()[0]), cells.size()});
        return knots;
    }

    /** The value that belongs to a key, the first where there are several; keys and values never fall. */
    private static double between(double[] keys, double[] values, double key) {
        int last = keys.length - 1;
        if (key <= keys[0] || key >= keys[last]) {
            return key <= keys[0] ? values[0] : values[last];
        }
        int found = Arrays.binarySearch(keys, key);
        int next = found >= 0 ? found : -found - 1;
        while (keys[next - 1] == key) {
            next--;
        }
        if (keys[next] == key) {
            return values[next];
        }
        double share = (key - keys[next - 1]) / (keys[next] - keys[next - 1]);
        return values[next - 1] + share * (values[next] - values[next - 1]);
    }
}
