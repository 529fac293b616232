package dev.parallax.ui.pointing;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Holds one card at a time, below the words that it speaks of or, where there is no room, above them. */
final class FactLayer extends Pane {

    /** Between the words and the card, in pixels. */
    private static final double GAP = 8;

    /** Between the card and the border of the layer. */
    private static final double MARGIN = 6;

    private static final double LARGEST_WIDTH = 360;

    FactLayer() {
        getStyleClass().add("fact-layer");
        setMouseTransparent(true);
        setPickOnBounds(false);
        setMinSize(0, 0);
    }

    /** @param words where they are on the screen; nothing is shown where they are out of sight */
    void show(FactCard card, @Nullable Bounds words) {
        Bounds anchor = words == null ? null : screenToLocal(words);
        if (anchor == null) {
            return;
        }
        card.setManaged(false);
        getChildren().setAll(card);
        card.applyCss();
        double width = Math.min(LARGEST_WIDTH, card.prefWidth(Region.USE_COMPUTED_SIZE));
        double height = card.prefHeight(width);
        double below = anchor.getMaxY() + GAP;
        double above = anchor.getMinY() - GAP - height;
        double x = Math.max(MARGIN, Math.min(anchor.getMinX() - GAP, getWidth() - width - MARGIN));
        card.resizeRelocate(x, below + height > getHeight() - MARGIN && above >= 0 ? above : below, width, height);
    }

    boolean hide() {
        boolean shown = !getChildren().isEmpty();
        getChildren().clear();
        return shown;
    }
}
