package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.compare.Comparison;
import dev.parallax.ui.sheet.Blanks.Blank;
import dev.parallax.ui.sheet.PaneViewport;
import dev.parallax.ui.sheet.ParagraphShape;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of all panes level while one of them is scrolled. Only what is in sight is laid out, and then, while the
 * reader rests, a window's height around it, so that what comes into sight next is of the right height at once.
 */
final class AlignedScroll {

    /** So long may be spent in one pulse on what is not yet in sight. */
    private static final long AHEAD_NANOS = 4_000_000;

    private @Nullable LevelRows level;
    private @Nullable Made made;

    /** The rows that were in sight last, whose heights the reader has seen. */
    private int seenFrom;
    private int seenTo;

    /** What the rows were made from; they hold while it is the same. */
    private record Made(Rows rows, List<PaneView> panes, List<Integer> generations) {}

    /** A row and the height of its top in the window. */
    private record Anchor(int row, double y) {}

    /** Whether something that the rows rest on has changed since they were made. */
    boolean isOutdated(List<PaneView> panes, Rows rows) {
        return !made(panes, rows).equals(made);
    }

    private static Made made(List<PaneView> panes, Rows rows) {
        return new Made(
                rows, List.copyOf(panes), panes.stream().map(pane -> pane.viewport().generation()).toList());
    }

    /** Brings the panes in sight level with the leader, whose text does not move by that. */
    void follow(Standing standing, Comparison comparison, Rows rows) {
        int edge = standing.leader().viewport().takeEdge();
        boolean outdated = isOutdated(standing.panes(), rows);
        Anchor before = outdated ? make(standing, comparison, rows) : null;
        LevelRows now = Objects.requireNonNull(level);
        now.heed(standing.inSight());
        Anchor found = before == null ? anchor(standing.leader(), now) : before;
        settle(standing.inSight(), switch (edge) {
            case -1 -> new Anchor(0, 0);
            case 1 -> atEnd(standing.leader(), now);
            default -> found;
        });
    }

    /** Where the leader's text stood before. */
    private Anchor make(Standing standing, Comparison comparison, Rows rows) {
        PaneView leader = standing.leader();
        int line = firstWithText(leader);
        double top = line < 0 ? 0 : textTop(leader, line);
        boolean atBegin = leader.viewport().hiddenAbove(1) < 1;
        standing.panes().forEach(pane -> pane.area().leaveNone());
        standing.inSight().forEach(pane -> pane.viewport().layout());
        made = made(standing.panes(), rows);
        LevelRows now = new LevelRows(standing.panes(), comparison, rows);
        level = now;
        seenFrom = 0;
        seenTo = 0;
        if (atBegin || line < 0) {
            return new Anchor(0, 0);
        }
        now.heed(standing.inSight());
        int row = now.lines(leader).rowOf(line);
        now.measure(row);
        return new Anchor(row, top - now.inRow(leader, line));
    }

    /** Forgets the rows and takes all blank space away; the leader's text does not move by that. */
    void end(@Nullable PaneView leader, List<PaneView> panes) {
        if (made == null) {
            return;
        }
        made = null;
        level = null;
        int line = leader == null ? -1 : firstWithText(leader);
        double top = line < 0 ? 0 : textTop(leader, line);
        panes.forEach(pane -> pane.area().leaveNone());
        if (line >= 0) {
            leader.viewport().showLine(line, Math.max(0, top) - leader.viewport().shape(line).screenLine(0).y());
        }
    }

    /** Lays rows out that are not in sight yet, a little at a time; tells whether there are more. */
    boolean prepare(Standing standing) {
        PaneView leader = standing.leader();
        LevelRows now = level;
        if (now == null || now.heights().count() == 0) {
            return false;
        }
        Anchor anchor = anchor(leader, now);
        RowHeights heights = now.heights();
        double window = leader.viewport().height();
        long end = System.nanoTime() + AHEAD_NANOS;
        boolean changed = false;
        int up = anchor.row;
        double top = anchor.y;
        int down = anchor.row;
        double bottom = anchor.y;
        while (System.nanoTime() < end && (up > 0 && top > -window || down < heights.count() && bottom < 2 * window)) {
            if (up > 0 && top > -window) {
                changed |= !heights.isSure(--up);
                now.measure(up);
                top -= heights.of(up);
            }
            if (down < heights.count() && bottom < 2 * window) {
                changed |= !heights.isSure(down);
                now.measure(down);
                bottom += heights.of(down++);
            }
        }
        if (changed) {
            now.leave(up, down);
            settle(standing.inSight(), anchor);
        }
        return changed;
    }

    /** The last row above the lower edge of the window. */
    private static Anchor atEnd(PaneView leader, LevelRows rows) {
        int last = rows.heights().count() - 1;
        rows.measure(last);
        return new Anchor(last, leader.viewport().height() - rows.heights().of(last));
    }

    /** The first row in sight that the reader has seen at its height, or else the first one. */
    private Anchor anchor(PaneView leader, LevelRows rows) {
        RowLines own = rows.lines(leader);
        PaneViewport viewport = leader.viewport();
        int chosen = -1;
        for (int line = viewport.lastVisible(); line >= viewport.firstVisible() && line >= 0; line--) {
            boolean seen = own.rowOf(line) >= seenFrom && own.rowOf(line) < seenTo;
            boolean better = chosen < 0 || seen || own.rowOf(chosen) < seenFrom || own.rowOf(chosen) >= seenTo;
            chosen = leader.area().isShown(line) && isTextInSight(leader, line) && better ? line : chosen;
        }
        if (chosen < 0) {
            return inBlank(leader, rows);
        }
        rows.measure(own.rowOf(chosen));
        return new Anchor(own.rowOf(chosen), textTop(leader, chosen) - rows.inRow(leader, chosen));
    }

    /** The leader shows nothing but blank space: the row that others show at the top of the window. */
    private static Anchor inBlank(PaneView leader, LevelRows rows) {
        PaneViewport viewport = leader.viewport();
        RowLines own = rows.lines(leader);
        int line = IntStream.rangeClosed(Math.max(0, viewport.firstVisible()), viewport.lastVisible())
                .filter(leader.area()::isShown)
                .findFirst()
                .orElse(-1);
        if (line < 0) {
            return new Anchor(0, 0);
        }
        int row = own.rowOf(line);
        double y = textTop(leader, line) - rows.inRow(leader, line);
        RowHeights heights = rows.heights();
        while (y > 0 && row > 0) {
            y -= heights.of(--row);
        }
        while (row + 1 < heights.count() && y + heights.of(row) <= 0) {
            y += heights.of(row++);
        }
        return new Anchor(row, y);
    }

    private static int firstWithText(PaneView pane) {
        PaneViewport viewport = pane.viewport();
        int found = -1;
        for (int line = viewport.lastVisible(); line >= viewport.firstVisible() && line >= 0; line--) {
            boolean better = found < 0 || isTextInSight(pane, line);
            found = pane.area().isShown(line) && better ? line : found;
        }
        return found;
    }

    private static boolean isTextInSight(PaneView pane, int line) {
        double top = textTop(pane, line);
        ParagraphShape shape = pane.viewport().shape(line);
        return top + shape.height() - shape.screenLine(0).y() > 0 && top < pane.viewport().height();
    }

    private static double textTop(PaneView pane, int line) {
        Blank blank = pane.area().blank(line);
        return pane.viewport().top(line) + blank.above() + pane.viewport().shape(line).screenLine(0).y();
    }

    /** Measures what is in sight, leaves blank space there and brings the row to its height in every pane. */
    private void settle(List<PaneView> panes, Anchor anchor) {
        LevelRows rows = Objects.requireNonNull(level);
        RowHeights heights = rows.heights();
        double window = panes.stream().mapToDouble(pane -> pane.viewport().height()).max().orElse(0);
        int from = anchor.row;
        for (double top = anchor.y; from > 0 && top > 0; top -= heights.of(from)) {
            rows.measure(--from);
        }
        int to = anchor.row;
        for (double bottom = anchor.y; to < heights.count() && bottom < window; bottom += heights.of(to - 1)) {
            rows.measure(to++);
        }
        rows.leave(from, to);
        for (PaneView pane : panes) {
            rows.place(pane, anchor.row, anchor.y);
            pane.viewport().layout();
        }
        seenFrom = from;
        seenTo = to;
    }
}
