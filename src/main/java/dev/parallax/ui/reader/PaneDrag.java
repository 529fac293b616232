package dev.parallax.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Moves a pane along the row when its head is dragged; a bar shows where it would go. */
final class PaneDrag {

    /** A hand that only clicks moves less than this. */
    private static final double THRESHOLD = 8;

    private static final double INDICATOR_WIDTH = 3;

    private final ArrangementModel arrangement;
    private final HBox row;
    private final Region indicator = new Region();
    private double pressedAt;
    private @Nullable PaneView dragged;

    PaneDrag(ArrangementModel arrangement, HBox row) {
        this.arrangement = arrangement;
        this.row = row;
        indicator.getStyleClass().add("drop-indicator");
        indicator.setManaged(false);
        indicator.setVisible(false);
        indicator.setMouseTransparent(true);
    }

    /** The bar that shows where the pane would go; it is to lie above the row. */
    Region indicator() {
        return indicator;
    }

    void follow(PaneView view) {
        PaneHeader header = view.header();
        header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(view, event));
        header.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(view, event));
        header.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(view, event));
    }

    private void press(PaneView view, MouseEvent event) {
        pressedAt = event.getSceneX();
        dragged = null;
        if (!(event.getTarget() instanceof ButtonBase)) {
            view.area().requestFocus();
        }
    }

    private void drag(PaneView view, MouseEvent event) {
        if (dragged == null && Math.abs(event.getSceneX() - pressedAt) > THRESHOLD) {
            dragged = view;
            view.setOpacity(0.6);
        }
        if (dragged != null) {
            point(gap(event.getSceneX()));
        }
    }

    private void release(PaneView view, MouseEvent event) {
        if (dragged != null) {
            int from = row.getChildren().indexOf(view);
            int gap = gap(event.getSceneX());
            indicator.setVisible(false);
            view.setOpacity(1);
            dragged = null;
            arrangement.moveTo(view.pane(), gap > from ? gap - 1 : gap);
        }
    }

    /** The gap between panes that is nearest: 0 left of the first. */
    private int gap(double sceneX) {
        int gap = 0;
        for (Node pane : row.getChildren()) {
            Bounds bounds = pane.localToScene(pane.getLayoutBounds());
            if (sceneX > bounds.getCenterX()) {
                gap++;
            }
        }
        return gap;
    }

    private void point(int gap) {
        boolean last = gap == row.getChildren().size();
        Node beside = row.getChildren().get(last ? gap - 1 : gap);
        Bounds scene = beside.localToScene(beside.getLayoutBounds());
        Bounds bounds = indicator.getParent().sceneToLocal(scene);
        double spacing = row.getSpacing() / 2;
        double x = last ? bounds.getMaxX() + spacing : bounds.getMinX() - spacing;
        indicator.resizeRelocate(
                x - INDICATOR_WIDTH / 2, bounds.getMinY(), INDICATOR_WIDTH, bounds.getHeight());
        indicator.setVisible(true);
    }
}
