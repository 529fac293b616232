package dev.parallax.ui.reader;

import dev.parallax.story.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Brings what the reader has picked to the same height in every pane, and draws a line around it there. */
final class Leveller {

    /** Where a passage lands that was out of sight: high enough to read on below it. */
    private static final double LANDING = 0.3;

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
        level(landing, wanted);
        level(landing, reachable(landing, wanted));
        sync.rest(leader);
        for (PaneView pane : panes.get()) {
            List<Span> spans = landing.spans().getOrDefault(pane.pane().place(), List.of());
            pane.outline().hide();
            spans.stream()
                    .filter(span -> !span.isEmpty())
                    .findFirst()
                    .ifPresent(span -> pane.outline().around(span.start(), span.end()));
        }
    }

    /** Where the passage stands in the leader, when that is a good place; else the usual landing. */
    private static double height(PaneView leader, Landing landing) {
        double window = leader.viewport().height();
        leader.viewport().layout();
        OptionalDouble now = leader.viewport().lineTop(landing.first(landing.leader()).start());
        boolean good = now.isPresent() && now.getAsDouble() >= 0 && now.getAsDouble() < window * 0.75;
        return good ? now.getAsDouble() : window * LANDING;
    }

    private void level(Landing landing, double height) {
        int from = landing.leader();
        double place = landing.first(from).start();
        PlaceMap map = sync.map();
        for (PaneView pane : panes.get()) {
            int version = pane.pane().place();
            if (landing.spans().containsKey(version)) {
                showLine(pane, landing.first(version).start(), height);
            } else if (map != null) {
                pane.viewport().show(map.map(from, place, version), height);
            }
            pane.viewport().layout();
        }
    }

    /** Brings the screen line with this character to the height, not the character's share of the line. */
    private static void showLine(PaneView pane, int place, double height) {
        PaneViewport viewport = pane.viewport();
        viewport.show(place, height);
        viewport.layout();
        viewport.lineTop(place).ifPresent(top -> {
            if (Math.abs(top - height) > TOLERANCE) {
                viewport.nudge(height - top);
            }
        });
    }

    /** The height next to the wanted one that every pane reaches: texts end, and then they scroll no further. */
    private double reachable(Landing landing, double wanted) {
        double highest = wanted;
        double lowest = wanted;
        for (PaneView pane : panes.get()) {
            if (landing.spans().containsKey(pane.pane().place())) {
                int place = landing.first(pane.pane().place()).start();
                double top = pane.viewport().lineTop(place).orElse(wanted);
                highest = Math.min(highest, top);
                lowest = Math.max(lowest, top);
            }
        }
        return highest < wanted - TOLERANCE ? highest : lowest;
    }
}
