package dev.parallax.ui.reader;

import dev.parallax.align.ScrollMap.Knots;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.List;

/**
 * Brings all panes to the place that one of them shows at the reading line.
 *
 * <p>The reading line slides: it lies in the middle of the window, but at the top edge when the leader stands at the
 * beginning and at the bottom edge when it stands at the end, so that beginnings and ends meet. Passages are level by the
 * screen lines that they begin in, not by the characters inside of these.
 */
public final class FluidScroll {

    /** Brings the panes to where the leader is. */
    void follow(PaneView leader, List<PaneView> panes, PlaceMap places) {
        double line = readingLine(leader.viewport());
        double place = leader.viewport().placeAt(line);
        for (PaneView pane : panes) {
            if (pane != leader && pane.viewport().isLaidOut()) {
                pane.viewport().show(mapped(leader, place, pane, places), line);
            }
        }
    }

    /** The height at which panes are level: 0 at the beginning, the whole window's at the end, half of it between. */
    public static double readingLine(PaneViewport viewport) {
        double half = viewport.height() / 2;
        double above = viewport.hiddenAbove(half) / half;
        double below = viewport.hiddenBelow(half) / half;
        return half * (1 - (1 - above) + (1 - below));
    }

    /** The margins above and below the texts are the same in all panes and lie outside of the map. */
    private static double mapped(PaneView from, double place, PaneView to, PlaceMap places) {
        double before = from.viewport().begin() - place;
        double beyond = place - from.viewport().end();
        if (before > 0) {
            return to.viewport().begin() - before;
        }
        if (beyond > 0) {
            return to.viewport().end() + beyond;
        }
        Knots knots = places.knots(from.pane().place(), to.pane().place());
        return knots.count() == 0
                ? places.map(from.pane().place(), place, to.pane().place())
                : new Stretch(from.viewport(), to.viewport(), knots).map(place);
    }

    /** What lies between two screen lines that are level. */
    private record Stretch(PaneViewport from, PaneViewport to, Knots knots) {

        double map(double place) {
            int last = knots.at(place);
            while (last + 1 < knots.count() && snapped(last + 1) <= place) {
                last++;
            }
            int low = chosen(last);
            double start = snapped(low);
            double there = to.screenLine(knots.to()[low]);
            if (last + 1 == knots.count()) {
                return there;
            }
            int high = chosen(last + 1);
            double share = (place - start) / (snapped(high) - start);
            return there + Math.clamp(share, 0, 1) * (to.screenLine(knots.to()[high]) - there);
        }

        private double snapped(int knot) {
            return from.screenLine(knots.from()[knot]);
        }

        /** Of knots in one screen line the first at which something begins that both have, else the last. */
        private int chosen(int knot) {
            double line = snapped(knot);
            int first = knot;
            while (first > 0 && snapped(first - 1) == line) {
                first--;
            }
            int next = first;
            while (next < knots.count() && snapped(next) == line) {
                if (knots.starts()[next]) {
                    return next;
                }
                next++;
            }
            return next - 1;
        }
    }
}
