package dev.parallax.ui.reader;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

/**
 * The window through which one text is seen: what stands at which height, and how to bring a place to a height.
 *
 * <p>Places are offsets into the text, with a fraction for what lies between two characters; heights are pixels below
 * the upper edge of the window. Exact for what is laid out, and it lays out what it is asked for.
 */
final class PaneViewport {

    /** A character of running text is wider than this, as a part of the text size. */
    private static final double LEAST_CHARACTER = 0.35;

    private final ReadingArea area;
    private final VirtualFlow<?, ?> flow;
    private final SightKeeper sights;

    PaneViewport(ReadingArea area) {
        this.area = area;
        this.flow = area.flow();
        sights = new SightKeeper(area, flow);
    }

    double height() {
        return flow.getHeight();
    }

    boolean isLaidOut() {
        return flow.getHeight() > 0 && flow.getWidth() > 0 && flow.getScene() != null;
    }

    void layout() {
        area.layout();
        flow.layout();
    }

    /** What changes when the text moves in its window, and only then. */
    Position position() {
        if (!isLaidOut()) {
            return new Position(-1, 0, 0, 0);
        }
        layout();
        int first = flow.getFirstVisibleIndex();
        double y = first < 0 ? 0 : box(first).getLayoutY();
        return new Position(first, y, flow.getWidth(), flow.getHeight());
    }

    /** The place at a height, from one before {@link #begin} in the margin above the text to one after {@link #end} below it. */
    double placeAt(double y) {
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        for (int line = first; line <= last; line++) {
            Parent box = box(line);
            double top = box.getLayoutY();
            ParagraphShape shape = shape(line, box);
            if (y < top + shape.height() || line == last) {
                return area.lines().start(line) + shape.columnAt(y - top);
            }
        }
        return 0;
    }

    /** What is in sight now; the same object as before while nothing has changed. */
    Sight sight() {
        return isLaidOut() ? sights.now(height(), flow.getWidth()) : Sight.NONE;
    }

    /** Where the text that is shown begins. */
    int begin() {
        return area.lines().start(area.firstLine());
    }

    /** Where the text that is shown ends. */
    int end() {
        return area.lines().end(area.lastLine());
    }

    /** Brings a place to a height, as far as the ends of the text allow. */
    void show(double place, double y) {
        int line = area.lines().at((int) Math.floor(Math.max(0, place)));
        line = Math.clamp(line, area.firstLine(), area.lastLine());
        ParagraphShape shape = shape(line, box(line));
        flow.showAtOffset(line, y - shape.yOf(place - area.lines().start(line)));
    }

    /** Moves the text down by so many pixels, up when negative, as far as the ends of the text allow. */
    void nudge(double pixels) {
        int first = flow.getFirstVisibleIndex();
        flow.showAtOffset(first, box(first).getLayoutY() + pixels);
    }

    /** The height at which the screen line with this character begins; empty while it is out of sight. */
    OptionalDouble lineTop(int place) {
        int line = area.lines().at(place);
        if (line < flow.getFirstVisibleIndex() || line > flow.getLastVisibleIndex()) {
            return OptionalDouble.empty();
        }
        Parent box = box(line);
        ParagraphShape shape = shape(line, box);
        double column = place - area.lines().start(line);
        double top = shape.knots().getFirst().y();
        for (ParagraphShape.Knot knot : shape.knots().subList(0, shape.knots().size() - 1)) {
            if (knot.column() <= column) {
                top = knot.y();
            }
        }
        return OptionalDouble.of(box.getLayoutY() + top);
    }

    /** How much text is hidden above, in pixels; counted up to a limit. */
    double hiddenAbove(double limit) {
        int line = flow.getFirstVisibleIndex();
        double hidden = line < 0 ? 0 : -box(line).getLayoutY();
        while (hidden < limit && --line >= 0) {
            hidden += heightUpTo(limit, line);
        }
        return Math.clamp(hidden, 0, limit);
    }

    /** How much text is hidden below, in pixels; counted up to a limit. */
    double hiddenBelow(double limit) {
        int line = flow.getLastVisibleIndex();
        if (line < 0) {
            return 0;
        }
        double hidden = box(line).getLayoutY() + height(line) - height();
        while (hidden < limit && ++line < area.lines().count()) {
            hidden += heightUpTo(limit, line);
        }
        return Math.clamp(hidden, 0, limit);
    }

    /** Where a range stands on the screen; empty while it is out of sight. */
    Optional<Bounds> boundsOnScreen(int start, int end) {
        return area.getCharacterBoundsOnScreen(start, end);
    }

    /** The height of a paragraph; where it is higher than the limit for certain, the limit, without laying it out. */
    private double heightUpTo(double limit, int line) {
        double size = area.textSize();
        double screenLines = area.lines().span(line).length() * LEAST_CHARACTER * size / flow.getWidth();
        return area.isShown(line) && screenLines * size > limit ? limit : height(line);
    }

    private double height(int line) {
        return box(line).getLayoutBounds().getHeight();
    }

    private ParagraphShape shape(int line, Parent box) {
        box.layout();
        return ParagraphShape.of(box, area.lines().span(line).length());
    }

    private Parent box(int line) {
        Cell<?, ?> cell = flow.getCell(line);
        return (Parent) cell.getNode();
    }

    /**
     * @param first the first paragraph in sight, −1 while nothing is laid out
     * @param y the height of its upper edge
     */
    record Position(int first, double y, double width, double height) {}
}
