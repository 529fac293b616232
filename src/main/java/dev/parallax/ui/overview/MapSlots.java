package dev.parallax.ui.overview;

import dev.parallax.compare.MapCell;
import dev.parallax.compare.MapRow;
import dev.parallax.compare.StoryMap;
import java.util.ArrayList;
import java.util.List;

/** The columns of a map pressed into as many slots as can be seen; one column a slot where there is room. Pure. */
final class MapSlots {

    private final int columns;
    private final int count;
    private final List<List<Slot>> rows = new ArrayList<>();

    /**
     * What is drawn at one place of a row.
     *
     * @param present the share of its passages that the version has
     * @param apart how far those are from the base's wording on average
     * @param moved the share of those that stand in another order
     * @param findings how many findings have evidence there
     * @param gravest severity of the gravest
     */
    record Slot(double present, double apart, double moved, int findings, double gravest) {}

    /**
     * @param most slots, at least 1
     */
    MapSlots(StoryMap map, int most) {
        columns = map.columns();
        count = Math.min(columns, most);
        for (MapRow row : map.rows()) {
            List<Slot> slots = new ArrayList<>(count);
            for (int slot = 0; slot < count; slot++) {
                slots.add(slot(row, first(slot), first(slot + 1)));
            }
            rows.add(slots);
        }
    }

    int count() {
        return count;
    }

    Slot slot(int version, int slot) {
        return rows.get(version).get(slot);
    }

    private int first(int slot) {
        return (int) ((long) slot * columns / count);
    }

    private static Slot slot(MapRow row, int from, int to) {
        int present = 0;
        int moved = 0;
        int findings = 0;
        double apart = 0;
        double gravest = 0;
        for (int column = from; column < to; column++) {
            MapCell cell = row.cell(column);
            if (cell != null) {
                present++;
                apart += cell.apart();
                moved += cell.moved() ? 1 : 0;
                findings += cell.findings();
                gravest = Math.max(gravest, cell.gravest());
            }
        }
        double some = Math.max(1, present);
        return new Slot((double) present / (to - from), apart / some, moved / some, findings, gravest);
    }
}
