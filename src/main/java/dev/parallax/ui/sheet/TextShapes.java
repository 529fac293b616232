package dev.parallax.ui.sheet;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;

/** Where the words of a text stand in its window, as far as they are in sight. For drawing over a text in a pulse. */
public final class TextShapes {

    private final ReadingArea area;
    private final VirtualFlow<?, ?> flow;

    public TextShapes(ReadingArea area) {
        this.area = area;
        flow = area.flow();
    }

    /**
     * What changes when words come to stand elsewhere in the window.
     *
     * @param first the first line in sight, −1 where nothing is laid out
     * @param firstTop the height of its upper edge
     * @param last the last line in sight
     * @param lastTop the height of its upper edge
     */
    public record Position(int first, double firstTop, int last, double lastTop, double width, double height, int size) {}

    public Position position() {
        if (flow.getHeight() <= 0 || flow.getScene() == null || area.getLength() == 0) {
            return new Position(-1, 0, -1, 0, 0, 0, 0);
        }
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        return new Position(
                first, top(first), last, top(last), flow.getWidth(), flow.getHeight(), area.textSize());
    }

    /** The lines in sight as a range of the text; empty where nothing is. */
    public Span inSight() {
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        return first < 0 || last < first
                ? Span.emptyAt(0)
                : new Span(area.lines().start(first), area.lines().end(last));
    }

    /** One box a screen line for a stretch of the text; none for what is out of sight. */
    public List<Rectangle2D> boxes(Span stretch, Node target) {
        List<Rectangle2D> boxes = new ArrayList<>();
        int first = Math.max(flow.getFirstVisibleIndex(), area.lines().at(stretch.start()));
        int last = Math.min(flow.getLastVisibleIndex(), area.lines().at(Math.max(stretch.start(), stretch.end() - 1)));
        for (int line = Math.max(0, first); line <= last; line++) {
            Span span = area.lines().span(line);
            int start = Math.max(stretch.start(), span.start()) - span.start();
            int end = Math.min(stretch.end(), span.end()) - span.start();
            if (start < end && area.isShown(line)) {
                Span columns = new Span(start, end);
                flow.getCellIfVisible(line).ifPresent(cell -> add(boxes, cell.getNode(), columns, target));
            }
        }
        return boxes;
    }

    private double top(int line) {
        return line < 0 ? 0 : flow.getCellIfVisible(line).map(cell -> cell.getNode().getLayoutY()).orElse(0.0);
    }

    private static void add(List<Rectangle2D> boxes, Node box, Span columns, Node target) {
        TextFlow text = (TextFlow) ((Parent) box).getChildrenUnmodifiable().stream()
                .filter(TextFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
        Point2D corner = target.sceneToLocal(text.localToScene(0, 0));
        for (Rectangle2D found : boxes(text.getRangeShape(columns.start(), columns.end(), false))) {
            boxes.add(new Rectangle2D(
                    corner.getX() + found.getMinX(), corner.getY() + found.getMinY(), found.getWidth(), found.getHeight()));
        }
    }

    /** The shape of a range has a closed line around each of its screen lines. */
    private static List<Rectangle2D> boxes(PathElement[] shape) {
        List<Rectangle2D> boxes = new ArrayList<>();
        Extent extent = new Extent();
        for (PathElement element : shape) {
            if (element instanceof MoveTo corner) {
                extent.addTo(boxes);
                extent = new Extent();
                extent.reach(corner.getX(), corner.getY());
            } else if (element instanceof LineTo corner) {
                extent.reach(corner.getX(), corner.getY());
            }
        }
        extent.addTo(boxes);
        return boxes;
    }

    private static final class Extent {

        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void reach(double x, double y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        void addTo(List<Rectangle2D> boxes) {
            if (right > left && bottom > top) {
                boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
            }
        }
    }
}
