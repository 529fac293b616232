package dev.parallax.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets the reader draw the border between two panes, at the edge of a head; a double click there evens all out. */
final class PaneWidths {

    private static final PseudoClass EDGE = PseudoClass.getPseudoClass("edge");

    /** How near to its edge a head is taken hold of, in pixels. */
    private static final double REACH = 6;

    private final Supplier<List<PaneView>> panes;
    private @Nullable Grip grip;

    /** A border that the reader has taken hold of, and how wide its panes were then. */
    private record Grip(PaneView left, PaneView right, double x, double leftWidth, double rightWidth) {

        static Grip of(PaneView left, PaneView right, double x) {
            return new Grip(left, right, x, left.getWidth(), right.getWidth());
        }

        void drawTo(double sceneX) {
            double by = Math.clamp(
                    sceneX - x,
                    Math.min(0, left.getMinWidth() - leftWidth),
                    Math.max(0, rightWidth - right.getMinWidth()));
            left.setPrefWidth(leftWidth + by);
            right.setPrefWidth(rightWidth - by);
        }
    }

    PaneWidths(Supplier<List<PaneView>> panes) {
        this.panes = panes;
    }

    /** Comes before what else a head does when it is pressed and dragged. */
    void follow(PaneView view) {
        PaneHeader header = view.header();
        header.addEventFilter(MouseEvent.MOUSE_MOVED, event -> light(view, at(view, event) != null));
        header.addEventFilter(MouseEvent.MOUSE_EXITED, event -> light(view, false));
        header.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> take(view, event));
        header.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::draw);
        header.addEventFilter(MouseEvent.MOUSE_RELEASED, this::leave);
        header.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && at(view, event) != null) {
                even();
                event.consume();
            }
        });
    }

    /** Gives every pane the same share of the window. */
    void even() {
        panes.get().forEach(view -> view.setPrefWidth(view.getMinWidth()));
    }

    private static void light(PaneView view, boolean on) {
        view.header().pseudoClassStateChanged(EDGE, on);
    }

    private void take(PaneView view, MouseEvent event) {
        grip = at(view, event);
        if (grip != null) {
            panes.get().forEach(each -> each.setPrefWidth(each.getWidth()));
            event.consume();
        }
    }

    private void draw(MouseEvent event) {
        if (grip != null) {
            grip.drawTo(event.getSceneX());
            event.consume();
        }
    }

    private void leave(MouseEvent event) {
        if (grip != null) {
            grip = null;
            event.consume();
        }
    }

    /** The border that the mouse is at; null where it is at none. */
    private @Nullable Grip at(PaneView view, MouseEvent event) {
        List<PaneView> row = panes.get();
        int place = row.indexOf(view);
        double x = view.header().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (x > view.header().getWidth() - REACH && place + 1 < row.size()) {
            return Grip.of(view, row.get(place + 1), event.getSceneX());
        }
        return x < REACH && place > 0 ? Grip.of(row.get(place - 1), view, event.getSceneX()) : null;
    }
}
