package dev.parallax.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** Keeps a pinned base in sight at the left while the row of panes scrolls sideways below it. */
final class BaseKeeper {

    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    /** So many panes wide a window must be: the base may not cover the only pane that there is room for. */
    private static final double LEAST_PANES = 2;

    private final ReaderView.Parts parts;
    private final ScrollPane scroll;
    private final HBox row;
    private final Supplier<List<PaneView>> panes;

    BaseKeeper(ReaderView.Parts parts, ScrollPane scroll, HBox row, Supplier<List<PaneView>> panes) {
        this.parts = parts;
        this.scroll = scroll;
        this.row = row;
        this.panes = panes;
        scroll.hvalueProperty().subscribe(this::keep);
        scroll.viewportBoundsProperty().subscribe(this::keep);
        row.widthProperty().subscribe(this::keep);
        row.getChildren().addListener((ListChangeListener<Node>) change -> keep());
        parts.options().basePinned().subscribe(this::keep);
        parts.reader().base().subscribe(this::keep);
    }

    /** How much of the row's left is covered for this pane, in pixels. */
    double coveredFor(PaneView pane) {
        return panes.get().stream()
                .filter(view -> isKept(view) && view != pane)
                .mapToDouble(view -> view.getWidth() + row.getSpacing() + row.getInsets().getLeft())
                .sum();
    }

    private void keep() {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        double offset = Math.max(0, hidden) * scroll.getHvalue();
        for (PaneView view : panes.get()) {
            boolean kept = isKept(view);
            view.setTranslateX(kept ? Math.rint(offset) : 0);
            view.setViewOrder(kept ? -1 : 0);
            view.pseudoClassStateChanged(KEPT, kept && offset > 0);
        }
    }

    private boolean isKept(PaneView view) {
        return parts.options().basePinned().get()
                && view.pane() == parts.reader().base().get()
                && view.getMinWidth() * LEAST_PANES <= scroll.getViewportBounds().getWidth();
    }
}
