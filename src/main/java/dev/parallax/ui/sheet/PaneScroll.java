package dev.parallax.ui.sheet;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/**
 * A text with a scroll bar of its own: the bar tells which share of the characters lies above the reading line, which is
 * known exactly, and not the height of everything, which could only be guessed.
 */
public final class PaneScroll extends Region {

    /** What a press on an arrow or an arrow key moves, in pixels. */
    private static final double STEP = 40;

    private final ReadingArea area;
    private final PaneViewport viewport;
    private final TextShare share;
    private final ScrollBar bar = new ScrollBar();
    private PaneViewport.Position told = new PaneViewport.Position(-1, 0, 0, 0, 0);
    private boolean telling;

    public PaneScroll(ReadingArea area, PaneViewport viewport) {
        this.area = area;
        this.viewport = viewport;
        share = new TextShare(area, viewport);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.valueProperty().addListener((any, before, now) -> {
            if (!telling) {
                share.showShare(now.doubleValue());
            }
        });
        getChildren().addAll(area, bar);
    }

    /** Brings the bar to where the text stands, unless the reader holds it. */
    public void tell() {
        PaneViewport.Position now = viewport.position();
        if (!viewport.isLaidOut() || now.equals(told) || bar.isPressed()) {
            return;
        }
        told = now;
        telling = true;
        double window = share.windowShare();
        bar.setVisible(viewport.hiddenAbove(1) > 0 || viewport.hiddenBelow(1) > 0);
        bar.setVisibleAmount(window);
        bar.setBlockIncrement(window);
        bar.setUnitIncrement(window * STEP / viewport.height());
        bar.setValue(share.share());
        telling = false;
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(bar.prefWidth(-1));
        area.resizeRelocate(0, 0, Math.max(0, getWidth() - width), getHeight());
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }
}
