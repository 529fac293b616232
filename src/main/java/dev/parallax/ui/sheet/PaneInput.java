package dev.parallax.ui.sheet;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/**
 * Wheel, trackpad, touch and keys that scroll one text, exactly by the pixels that are asked for: the text area itself
 * goes by an estimate of its whole height.
 */
public final class PaneInput {

    /** Height of a line that stays in sight when a page is turned, as a part of the text size. */
    private static final double LINE = 1.6;

    private final ReadingArea area;
    private final PaneViewport viewport;

    public PaneInput(ReadingArea area, PaneViewport viewport) {
        this.area = area;
        this.viewport = viewport;
        area.addEventFilter(ScrollEvent.ANY, this::scroll);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::leaveToTouch);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::leaveToTouch);
    }

    private void scroll(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL) {
            viewport.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    /** A finger that moves over the text scrolls it, and does not select as well. */
    private void leaveToTouch(MouseEvent event) {
        if (event.isSynthesized()) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        SelectionPolicy policy = event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR;
        KeyCode key = event.getCode();
        if (!event.isShortcutDown() && (key == KeyCode.PAGE_UP || key == KeyCode.PAGE_DOWN)) {
            turn(key == KeyCode.PAGE_DOWN ? 1 : -1, policy);
            event.consume();
        } else if (event.isShortcutDown() && (key == KeyCode.HOME || key == KeyCode.END)) {
            goTo(key == KeyCode.HOME, policy);
            event.consume();
        }
    }

    private void goTo(boolean begin, SelectionPolicy policy) {
        area.moveTo(begin ? viewport.begin() : viewport.end(), policy);
        if (begin) {
            viewport.showBegin();
        } else {
            viewport.showEnd();
        }
    }

    /** Turns a page; the cursor keeps its place in the window. */
    private void turn(int pages, SelectionPolicy policy) {
        Optional<Bounds> caret = area.getCaretBounds();
        PaneViewport.Position before = viewport.position();
        viewport.scrollBy(pages * Math.max(1, viewport.height() - LINE * area.textSize()));
        if (viewport.position().equals(before)) {
            area.moveTo(pages > 0 ? viewport.end() : viewport.begin(), policy);
            return;
        }
        caret.map(area::screenToLocal).ifPresent(bounds -> {
            Point2D middle = new Point2D(bounds.getMinX(), bounds.getCenterY());
            area.moveTo(area.hit(middle.getX(), middle.getY()).getInsertionIndex(), policy);
        });
    }
}
