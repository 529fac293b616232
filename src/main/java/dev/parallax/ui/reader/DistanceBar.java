package dev.parallax.ui.reader;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/** A small bar that is filled as far as a version differs from the base. */
final class DistanceBar extends Region {

    private static final double WIDTH = 36;
    private static final double HEIGHT = 4;

    private final DoubleProperty share = new SimpleDoubleProperty();
    private final Region fill = new Region();

    DistanceBar() {
        getStyleClass().add("distance-bar");
        fill.getStyleClass().add("distance-fill");
        getChildren().add(fill);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        share.addListener((observable, before, after) -> requestLayout());
    }

    /** 0 to 1; less than 0 shows nothing. */
    DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.clamp(share.get(), 0, 1)), getHeight());
    }
}
