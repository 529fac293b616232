package dev.parallax.ui.reader;

import dev.parallax.story.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** Brings what the reader has picked to the same height in every pane, and draws a line around it there. */
final class Leveller {

    /** Where a passage lands that was out of sight: high enough to read on below it. */
    private static final double LANDING = 0.3;

    /** What begins above this part of the window is in sight and stays where it is. */
    private static final double IN_SIGHT = 0.92;

    /** So much of a window may stay empty below a text for the sake of a passage that stands at its end. */
    private static final double MOST_RAISED = 0.8;

    /** Heights closer than this are level. */
    private static final double TOLERANCE = 0.75;

    private final Supplier<List<PaneView>> panes;
    private final ScrollSync sync;

    Leveller(Supplier<List<PaneView>> panes, ScrollSync sync) {
        this.panes = panes;
        this.sync = sync;
    }

    void land(Landing landing) {
        PaneView leader = panes.get().stream()
                .filter(pane -> pane.pane().place() == landing.leader())
                .findFirst()
                .orElse(null);
        if (leader == null || !leader.viewport().isLaidOut()) {
            return;
        }
        double wanted = height(leader, landing);
        if (sync.isAligned() && sync.isInOneRow(landing)) {
            leader.viewport().showScreenLine(landing.first(landing.leader()).start(), wanted);
            sync.follow(leader);
        } else {
            bringLevel(landing, wanted);
            sync.rest(leader);
        }
        outline(landing);
    }

    private void bringLevel(Landing landing, double wanted) {
        panes.get().forEach(pane -> pane.endHigher(0));
        level(landing, wanted);
        double height = reachable(landing, wanted);
        if (height < wanted) {
            level(landing, height);
        }
        if (raiseEnds(landing, height)) {
            level(landing, height);
        }
    }

    private void outline(Landing landing) {
        for (PaneView pane : panes.get()) {
            pane.outline().hide();
            Span outlined = landing.outlined().get(pane.pane().place());
            if (outlined != null && !outlined.isEmpty()) {
                pane.outline().around(outlined.start(), outlined.end());
            }
        }
    }

    /** Where the passage stands in the leader, when that is a good place; else the usual landing. */
    private static double height(PaneView leader, Landing landing) {
        double window = leader.viewport().height();
        leader.viewport().layout();
        OptionalDouble now = leader.viewport().lineTop(landing.first(landing.leader()).start());
        boolean good = now.isPresent() && now.getAsDouble() >= 0 && now.getAsDouble() < window * IN_SIGHT;
        return good ? now.getAsDouble() : window * LANDING;
    }

    private void level(Landing landing, double height) {
        int from = landing.leader();
        double place = landing.first(from).start();
        PlaceMap map = sync.map();
        for (PaneView pane : panes.get()) {
            int version = pane.pane().place();
            if (landing.spans().containsKey(version)) {
                pane.viewport().showScreenLine(landing.first(version).start(), height);
            } else if (map != null) {
                pane.viewport().show(map.map(from, place, version), height);
            }
            pane.viewport().layout();
        }
    }

    /** The wanted height, or a smaller one where a text begins too late to come so far down. */
    private double reachable(Landing landing, double wanted) {
        return tops(landing).filter(top -> top < wanted - TOLERANCE).min().orElse(wanted);
    }

    /** Lets texts end higher that cannot come up to the height because they end too early; tells whether one did. */
    private boolean raiseEnds(Landing landing, double height) {
        boolean raised = false;
        for (PaneView pane : with(landing)) {
            double missing = top(pane, landing, height) - height;
            if (missing > TOLERANCE) {
                pane.endHigher(Math.min(missing, pane.viewport().height() * MOST_RAISED));
                raised = true;
            }
        }
        return raised;
    }

    private DoubleStream tops(Landing landing) {
        return with(landing).stream().mapToDouble(pane -> top(pane, landing, Double.MAX_VALUE));
    }

    private List<PaneView> with(Landing landing) {
        return panes.get().stream()
                .filter(pane -> landing.spans().containsKey(pane.pane().place()))
                .toList();
    }

    private static double top(PaneView pane, Landing landing, double otherwise) {
        return pane.viewport().lineTop(landing.first(pane.pane().place()).start()).orElse(otherwise);
    }
}
