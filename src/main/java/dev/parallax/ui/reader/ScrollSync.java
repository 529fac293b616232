package dev.parallax.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets all panes follow the one that the reader moves, by meaning, once a pulse.
 *
 * <p>The reading line, at which all panes show the same place, slides: it lies in the middle of the window, but at the
 * top edge when the leader stands at the beginning and at the bottom edge when it stands at the end, so that beginnings
 * and ends meet. Only the pane that the reader touched last leads; the others' moves are never listened to.
 */
final class ScrollSync {

    private final Supplier<List<PaneView>> panes;
    private final ReadingOptions options;
    private final ReaderModel reader;
    private final Runnable pulse = this::follow;
    private @Nullable PaneView leader;
    private PaneViewport.@Nullable Position seen;

    ScrollSync(Supplier<List<PaneView>> panes, ReadingOptions options, ReaderModel reader) {
        this.panes = panes;
        this.options = options;
        this.reader = reader;
        reader.comparison().subscribe((before, now) -> {
            if (before == null) {
                refresh();
            }
        });
        options.inStep().subscribe(on -> refresh());
    }

    /** Brings the panes in step once more at the next pulse, though the leader has not moved. */
    void refresh() {
        seen = null;
    }

    void attach(Scene scene) {
        scene.addPreLayoutPulseListener(pulse);
    }

    void detach(Scene scene) {
        scene.removePreLayoutPulseListener(pulse);
    }

    /** Lets this pane lead as soon as the reader touches it. */
    void watch(PaneView view) {
        view.addEventFilter(ScrollEvent.SCROLL, event -> lead(view));
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(view));
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(view));
    }

    void forget(PaneView view) {
        if (leader == view) {
            leader = null;
            seen = null;
        }
    }

    /** Takes the panes as they stand now, until the leader is moved again. */
    void rest(PaneView newLeader) {
        leader = newLeader;
        seen = newLeader.viewport().position();
    }

    /** Brings a place to the middle of its pane, and the same place to the middle of all others, in step or not. */
    void bring(PaneView view, double place) {
        leader = view;
        refresh();
        PlaceMap map = reader.places();
        for (PaneView pane : panes.get()) {
            pane.endHigher(0);
            boolean known = pane == view || map != null && !options.inStep().get();
            if (known && pane.viewport().isLaidOut()) {
                PaneViewport viewport = pane.viewport();
                viewport.show(pane == view ? place : mapped(view, place, pane, map), viewport.height() / 2);
            }
        }
    }

    @Nullable PlaceMap map() {
        return reader.places();
    }

    private void lead(PaneView view) {
        if (leader != view) {
            rest(view);
        }
    }

    private void follow() {
        if (leader == null && !panes.get().isEmpty()) {
            leader = panes.get().getFirst();
        }
        PlaceMap map = reader.places();
        if (leader == null || map == null || !options.inStep().get() || !leader.viewport().isLaidOut()) {
            return;
        }
        PaneViewport.Position now = leader.viewport().position();
        if (!now.equals(seen)) {
            seen = now;
            align(leader, map);
        }
    }

    private void align(PaneView leading, PlaceMap places) {
        lower(leading);
        double line = readingLine(leading.viewport());
        double place = leading.viewport().placeAt(line);
        for (PaneView pane : panes.get()) {
            if (pane != leading && pane.viewport().isLaidOut()) {
                pane.viewport().show(mapped(leading, place, pane, places), line);
            }
        }
    }

    /** Texts that were made to end higher end at the lower edge again, the leader's as soon as that moves nothing. */
    private void lower(PaneView leading) {
        for (PaneView pane : panes.get()) {
            double raised = pane.raised();
            boolean unseen = raised > 0 && leading.viewport().hiddenBelow(raised + 1) > raised;
            if (raised > 0 && (pane != leading || unseen)) {
                pane.endHigher(0);
            }
        }
    }

    /** The margins above and below the texts are the same in all panes and lie outside of the map. */
    private static double mapped(PaneView from, double place, PaneView to, PlaceMap places) {
        double before = from.viewport().begin() - place;
        double beyond = place - from.viewport().end();
        if (before > 0) {
            return to.viewport().begin() - before;
        }
        return beyond > 0
                ? to.viewport().end() + beyond
                : places.map(from.pane().place(), place, to.pane().place());
    }

    /** The height at which panes are level: 0 at the beginning, the whole window's at the end, half of it between. */
    private static double readingLine(PaneViewport viewport) {
        double half = viewport.height() / 2;
        double above = viewport.hiddenAbove(half) / half;
        double below = viewport.hiddenBelow(half) / half;
        return half * (1 - (1 - above) + (1 - below));
    }
}
