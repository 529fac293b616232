package dev.parallax.ui.sheet;

import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** A line around what the reader has just been taken to, which fades. */
public final class ArrivalOutline extends Pane {

    private static final Duration FADE = Duration.millis(1400);
    private static final double ROOM = 4;

    private final PaneViewport viewport;
    private final Region frame = new Region();
    private final FadeTransition fade = new FadeTransition(FADE, frame);

    public ArrivalOutline(PaneViewport viewport) {
        this.viewport = viewport;
        setMouseTransparent(true);
        setPickOnBounds(false);
        setMinSize(0, 0);
        frame.getStyleClass().add("arrival");
        frame.setVisible(false);
        frame.setManaged(false);
        getChildren().add(frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(event -> frame.setVisible(false));
    }

    /** Draws the line around this range of the text, as far as it is in sight. */
    public void around(int start, int end) {
        viewport.boundsOnScreen(start, end).map(this::screenToLocal).ifPresent(this::show);
    }

    public void hide() {
        fade.stop();
        frame.setVisible(false);
    }

    private void show(Bounds bounds) {
        frame.resizeRelocate(
                bounds.getMinX() - ROOM,
                bounds.getMinY() - ROOM,
                bounds.getWidth() + 2 * ROOM,
                bounds.getHeight() + 2 * ROOM);
        frame.setVisible(true);
        fade.playFromStart();
    }
}
