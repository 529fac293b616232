package dev.parallax.ui.reader;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Gives a row of panes a width that they can share to the pixel: where one pane is a pixel wider than another, the same
 * text wraps differently in them.
 */
final class PaneStage extends StackPane {

    private final HBox row;

    PaneStage(HBox row) {
        super(row);
        this.row = row;
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(0, 0, getWidth() - rest(), getHeight());
    }

    private double rest() {
        int panes = row.getChildren().size();
        double gaps = row.getSpacing() * (panes - 1) + row.getInsets().getLeft() + row.getInsets().getRight();
        return panes == 0 ? 0 : Math.max(0, Math.floor(getWidth() - gaps)) % panes;
    }
}
