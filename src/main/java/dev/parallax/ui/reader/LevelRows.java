package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.compare.Comparison;
import dev.parallax.ui.sheet.Blanks.Blank;
import dev.parallax.ui.sheet.GutterSigns;
import dev.parallax.ui.sheet.ReadingArea;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of some panes as they are laid out now: how high each row is, and how much blank space each pane leaves in it.
 *
 * <p>A row is as high as its highest paragraphs in the panes that have been in sight; it is measured when it is needed and
 * estimated until then.
 */
final class LevelRows {

    /** Width of an average character of running text, as a part of the text size. */
    private static final double CHARACTER = 0.47;

    /** Height of a screen line, and of the room below a paragraph, as parts of the text size. */
    private static final double LINE = 1.6;
    private static final double BELOW = 0.62;

    private final List<PaneView> panes;
    private final List<RowLines> lines = new ArrayList<>();
    private final RowHeights heights;

    /** The panes that count, by their place in the row. */
    private final BitSet heeded = new BitSet();
    private BitSet inSight = new BitSet();

    LevelRows(List<PaneView> panes, Comparison comparison, Rows rows) {
        this.panes = panes;
        for (PaneView pane : panes) {
            int version = pane.pane().place();
            lines.add(new RowLines(
                    rows,
                    version,
                    comparison.documents().get(version).paragraphs(),
                    pane.area().lines(),
                    pane.area()::isShown));
        }
        double[] estimates = new double[rows.count()];
        for (int at = 0; at < panes.size(); at++) {
            for (int row = 0; row < estimates.length; row++) {
                estimates[row] = Math.max(estimates[row], estimated(at, row));
            }
        }
        heights = new RowHeights(estimates);
    }

    private double estimated(int at, int row) {
        if (!lines.get(at).has(row)) {
            return 0;
        }
        PaneView pane = panes.get(at);
        double size = pane.area().textSize();
        double room = Math.max(size, pane.viewport().width() - GutterSigns.WIDTH);
        double height = 0;
        for (int line = lines.get(at).first(row); line <= lines.get(at).last(row); line++) {
            if (pane.area().isShown(line)) {
                double length = pane.area().lines().span(line).length() * CHARACTER * size;
                height += Math.ceil(length / room) * LINE * size + BELOW * size;
            }
        }
        return height;
    }

    /** From now on these panes are in sight, and count as all do that have been. */
    void heed(List<PaneView> now) {
        inSight = new BitSet();
        now.forEach(pane -> inSight.set(panes.indexOf(pane)));
        int before = heeded.cardinality();
        heeded.or(inSight);
        if (heeded.cardinality() > before) {
            heights.doubt();
        }
    }

    RowHeights heights() {
        return heights;
    }

    RowLines lines(PaneView pane) {
        return lines.get(panes.indexOf(pane));
    }

    /** Lays a row out in every pane, unless that has been done. */
    void measure(int row) {
        if (heights.isSure(row)) {
            return;
        }
        double top = top(row);
        double height = 0;
        for (int at = heeded.nextSetBit(0); at >= 0; at = heeded.nextSetBit(at + 1)) {
            if (lines.get(at).has(row)) {
                height = Math.max(height, top - ownTop(at, row) + ownHeight(at, row));
            }
        }
        heights.measure(row, height);
    }

    /** How far below the top of a row the text in it begins, the same in all panes. */
    double top(int row) {
        double top = 0;
        for (int at = heeded.nextSetBit(0); at >= 0; at = heeded.nextSetBit(at + 1)) {
            top = lines.get(at).has(row) ? Math.max(top, ownTop(at, row)) : top;
        }
        return top;
    }

    private double ownTop(int at, int row) {
        return panes.get(at).viewport().shape(lines.get(at).first(row)).screenLine(0).y();
    }

    private double ownHeight(int at, int row) {
        double height = 0;
        for (int line = lines.get(at).first(row); line <= lines.get(at).last(row); line++) {
            height += panes.get(at).area().isShown(line) ? panes.get(at).viewport().shape(line).height() : 0;
        }
        return height;
    }

    /** How far below the top of its row the text of a shown line begins. */
    double inRow(PaneView pane, int line) {
        RowLines own = lines(pane);
        int row = own.rowOf(line);
        int first = own.first(row);
        double height = top(row) - pane.viewport().shape(first).screenLine(0).y() + pane.viewport().shape(line).screenLine(0).y();
        for (int next = first; next < line; next++) {
            height += pane.area().isShown(next) ? pane.viewport().shape(next).height() : 0;
        }
        return height;
    }

    /** Leaves blank space in these rows of the panes in sight, and in the one that the first of them is the blank space of. */
    void leave(int from, int to) {
        for (int at = inSight.nextSetBit(0); at >= 0; at = inSight.nextSetBit(at + 1)) {
            int before = lines.get(at).atOrBefore(from);
            if (before >= 0 && before < from) {
                space(at, before);
            }
            for (int row = from; row < to; row++) {
                if (lines.get(at).has(row)) {
                    space(at, row);
                }
            }
            int after = lines.get(at).atOrAfter(to);
            if (before < 0 && after < heights.count() && lines.get(at).atOrAfter(0) == after) {
                space(at, after);
            }
        }
    }

    private void space(int at, int row) {
        measure(row);
        RowLines own = lines.get(at);
        double levelling = top(row) - ownTop(at, row);
        double above = levelling + (own.atOrAfter(0) == row ? heights.above(row) : 0);
        double below = heights.of(row) - levelling - ownHeight(at, row)
                + heights.between(row + 1, own.atOrAfter(row + 1));
        ReadingArea area = panes.get(at).area();
        int first = own.first(row);
        int last = own.last(row);
        for (int line = first; line <= last; line++) {
            if (area.isShown(line)) {
                area.leave(line, new Blank(line == first ? Math.max(0, above) : 0, line == last ? Math.max(0, below) : 0));
            }
        }
    }

    /**
     * Brings the top of a row to a height in one pane.
     *
     * @param y may lie out of sight
     */
    void place(PaneView pane, int row, double y) {
        RowLines own = lines(pane);
        int before = own.atOrBefore(row);
        if (before < 0 || before == own.atOrAfter(0)) {
            int first = own.atOrAfter(0);
            if (first < heights.count()) {
                pane.viewport().showLine(own.first(first), y - heights.above(row));
            }
        } else {
            pane.viewport().showLine(own.first(before), y + heights.between(row, before));
        }
    }
}
