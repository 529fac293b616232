package dev.parallax.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;

/** The row of panes, as far as the window is too narrow for it: which panes are in sight, and how others come there. */
final class Sideways {

    private final ScrollPane scroll;
    private final HBox row;
    private final Supplier<List<PaneView>> panes;

    Sideways(ScrollPane scroll, HBox row, Supplier<List<PaneView>> panes) {
        this.scroll = scroll;
        this.row = row;
        this.panes = panes;
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        // What comes into sight is brought level in the pulse after.
        scroll.viewportBoundsProperty().subscribe(any -> Platform.requestNextPulse());
    }

    /** Those of which at least a part is in sight, from left to right; all while nothing is laid out. */
    List<PaneView> inSight() {
        double shown = scroll.getViewportBounds().getWidth();
        double left = scroll.getHvalue() * Math.max(0, hidden());
        List<PaneView> all = panes.get();
        return shown <= 0 || hidden() <= 0
                ? all
                : all.stream()
                        .filter(pane -> pane.getBoundsInParent().getMaxX() > left
                                && pane.getBoundsInParent().getMinX() < left + shown)
                        .toList();
    }

    /**
     * Scrolls until all of the pane is in sight.
     *
     * @param covered how much of the row's left is covered by something else
     */
    void reveal(PaneView pane, double covered) {
        if (hidden() > 0) {
            double shown = scroll.getViewportBounds().getWidth();
            Bounds bounds = pane.getBoundsInParent();
            double left = scroll.getHvalue() * hidden();
            double furthest = Math.max(bounds.getMaxX() - shown, bounds.getMinX() - covered);
            double target = Math.clamp(left, bounds.getMaxX() - shown, furthest);
            scroll.setHvalue(target / hidden());
        }
    }

    private double hidden() {
        return row.getWidth() - scroll.getViewportBounds().getWidth();
    }

    /** The text areas swallow every scroll event, so what is meant sideways is taken before it reaches them. */
    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            if (hidden() > 0) {
                scroll.setHvalue(scroll.getHvalue() - event.getDeltaX() / hidden());
            }
            event.consume();
        }
    }
}
