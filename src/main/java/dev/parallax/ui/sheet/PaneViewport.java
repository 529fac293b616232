package dev.parallax.ui.sheet;

import dev.parallax.ui.sheet.Blanks.Blank;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * The window through which one text is seen: what stands at which height, and how to bring a place to a height.
 *
 * <p>Places are offsets into the text, with a fraction for what lies between two characters; heights are pixels below
 * the upper edge of the window. Exact for what is laid out, and it lays out what it is asked for.
 */
public final class PaneViewport {

    private final ReadingArea area;
    private final VirtualFlow<?, ?> flow;
    private final SightKeeper sights;
    private final LineShapes shapes;
    private final HiddenText beyond;

    /** Where the text goes when it is laid out next. */
    private @Nullable Asked asked;

    private int edgeAsked;

    /** What was asked for by less than a pixel and has not been moved yet. */
    private double rest;

    public PaneViewport(ReadingArea area) {
        this.area = area;
        this.flow = area.flow();
        sights = new SightKeeper(area, flow);
        shapes = new LineShapes(area.lines().count(), this::measured);
        beyond = new HiddenText(area, this);
    }

    public double height() {
        return flow.getHeight();
    }

    public double width() {
        return flow.getWidth();
    }

    public boolean isLaidOut() {
        return flow.getHeight() > 0 && flow.getWidth() > 0 && flow.getScene() != null;
    }

    public void layout() {
        area.layout();
        flow.layout();
    }

    /** What changes when the text moves in its window, and only then. */
    public Position position() {
        if (!isLaidOut()) {
            return new Position(-1, 0, 0, 0, 0);
        }
        layout();
        if (!shapes.fit(flow.getWidth(), area.textSize()) && isStale()) {
            remeasure();
        }
        int first = flow.getFirstVisibleIndex();
        double y = first < 0 ? 0 : box(first).getLayoutY();
        return new Position(first, y, flow.getWidth(), flow.getHeight(), shapes.generation());
    }

    /** Counts up whenever paragraphs may have changed their heights. */
    public int generation() {
        return shapes.generation();
    }

    /** Lays everything out anew: paragraphs may have changed their heights. */
    public void remeasure() {
        remeasure(-1, 0);
    }

    /**
     * Lays everything out anew after other paragraphs have been folded. The flow crosses a folded stretch much faster
     * downwards than upwards.
     *
     * @param line that comes to a height; negative where the first in sight stays
     */
    public void refold(int line, double y) {
        int next = line;
        while (next > 0 && !area.isShown(next - 1)) {
            next--;
        }
        if (next > 0 && next < line && area.folds().folds(next - 1) && isLaidOut()) {
            remeasure(next - 1, y - FoldBar.HEIGHT * area.textSize());
            showLine(line, y);
            layout();
        } else {
            remeasure(line, y);
        }
    }

    private void remeasure(int line, double y) {
        if (isLaidOut()) {
            area.applyCss();
            area.forgetHeights();
            if (line >= 0) {
                showLine(line, y);
            }
            layout();
        }
        shapes.forget();
    }

    private boolean isStale() {
        for (int line = flow.getFirstVisibleIndex(); line >= 0 && line <= flow.getLastVisibleIndex(); line++) {
            Blank blank = area.blank(line);
            if (area.isShown(line) && shapes.contradicts(line, boxHeight(line) - blank.above() - blank.below())) {
                return true;
            }
        }
        return false;
    }

    /** The place at a height, from one before {@link #begin} in the margin above the text to one after {@link #end} below it. */
    public double placeAt(double y) {
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        for (int line = first; line >= 0 && line <= last; line++) {
            double top = box(line).getLayoutY() + area.blank(line).above();
            if (line == last || y < top + shapes.of(line).height() + area.blank(line).below()) {
                return area.lines().start(line) + shapes.of(line).columnAt(y - top);
            }
        }
        return 0;
    }

    /** What is in sight now; the same object as before while nothing has changed. */
    public Sight sight() {
        return isLaidOut() ? sights.now(height(), flow.getWidth()) : Sight.NONE;
    }

    /** Where the text that is shown begins. */
    public int begin() {
        return area.lines().start(area.firstLine());
    }

    /** Where the text that is shown ends. */
    public int end() {
        return area.lines().end(area.lastLine());
    }

    /**
     * The place at which the screen line with this place begins or, where no text follows in its paragraph, the end of the
     * paragraph.
     */
    public double screenLine(double place) {
        int whole = (int) Math.clamp(place, begin(), end());
        int line = area.lines().at(whole);
        String text = area.getText(line);
        int column = whole - area.lines().start(line);
        while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
            column++;
        }
        double found = column == text.length() ? column : shapes.of(line).screenLine(column).column();
        return area.lines().start(line) + found;
    }

    /** Brings a place to a height, as far as the ends of the text allow. */
    public void show(double place, double y) {
        int line = area.lines().at((int) Math.floor(Math.max(0, place)));
        line = Math.clamp(line, area.firstLine(), area.lastLine());
        double inside = shapes.of(line).yOf(place - area.lines().start(line));
        showLine(line, y - inside - area.blank(line).above());
    }

    /** Brings the screen line with this character to a height, as far as the ends of the text allow. */
    public void showScreenLine(int place, double y) {
        int line = area.lines().at(place);
        double inside = shapes.of(line).screenLine(place - area.lines().start(line)).y();
        showLine(line, y - inside - area.blank(line).above());
    }

    /** Brings the upper edge of a paragraph, with the blank space above it, to a height. */
    public void showLine(int line, double y) {
        rest = 0;
        asked = new Asked(line, y);
        flow.showAtOffset(line, y);
    }

    /** Goes to the end of the text. */
    void showEnd() {
        showLine(area.lines().count() - 1, -height());
        edgeAsked = 1;
    }

    /** Goes to the beginning of the text. */
    void showBegin() {
        showLine(0, 0);
        edgeAsked = -1;
    }

    /** Which edge of the text was asked for since this was asked last: −1 its beginning, 1 its end, 0 neither. */
    public int takeEdge() {
        int was = edgeAsked;
        edgeAsked = 0;
        return was;
    }

    /** The upper edge of a paragraph that is in sight, with the blank space above it. */
    public double top(int line) {
        return box(line).getLayoutY();
    }

    /** The paragraph in sight nearest to the middle that takes room when these lines are folded; −1 where none does. */
    public int keptBy(FoldLines folds) {
        int found = -1;
        double nearest = Double.MAX_VALUE;
        for (int line = Math.max(0, firstVisible()); line <= lastVisible(); line++) {
            double distance = Math.abs(top(line) + area.blank(line).above() - height() / 2);
            if (area.isShown(line) && !folds.hides(line) && distance < nearest) {
                found = line;
                nearest = distance;
            }
        }
        return found;
    }

    /** The first paragraph in sight, shown or not; −1 while nothing is laid out. */
    public int firstVisible() {
        return flow.getFirstVisibleIndex();
    }

    public int lastVisible() {
        return flow.getLastVisibleIndex();
    }

    /** The shape of a paragraph, without the blank space around it. */
    public ParagraphShape shape(int line) {
        return shapes.of(line);
    }

    /** Moves the text down by so many pixels, up when negative, as far as the ends of the text allow. */
    void nudge(double pixels) {
        if (asked == null || !flow.isNeedsLayout()) {
            layout();
            int first = flow.getFirstVisibleIndex();
            asked = new Asked(first, box(first).getLayoutY());
        }
        asked = new Asked(asked.line, asked.y + pixels);
        flow.showAtOffset(asked.line, asked.y);
    }

    /** Scrolls down by so many pixels, up when negative; parts of a pixel are kept until they make a whole one. */
    void scrollBy(double pixels) {
        double wanted = rest + pixels;
        double whole = Math.rint(wanted);
        if (whole != 0 && isLaidOut()) {
            nudge(-whole);
        }
        rest = wanted - whole;
    }

    /** The height at which the screen line with this character begins; empty while it is out of sight. */
    public OptionalDouble lineTop(int place) {
        int line = area.lines().at(place);
        if (line < flow.getFirstVisibleIndex() || line > flow.getLastVisibleIndex()) {
            return OptionalDouble.empty();
        }
        double inside = shapes.of(line).screenLine(place - area.lines().start(line)).y();
        return OptionalDouble.of(box(line).getLayoutY() + area.blank(line).above() + inside);
    }

    /** How much text is hidden above, in pixels; counted up to a limit. */
    public double hiddenAbove(double limit) {
        return firstVisible() < 0 ? 0 : beyond.count(firstVisible(), -1, -top(firstVisible()), limit);
    }

    /** How much text is hidden below, in pixels; counted up to a limit. */
    public double hiddenBelow(double limit) {
        int line = lastVisible();
        return line < 0 ? 0 : beyond.count(line, 1, top(line) + boxHeight(line) - height(), limit);
    }

    /** Where a range stands on the screen; empty while it is out of sight. */
    public Optional<Bounds> boundsOnScreen(int start, int end) {
        return area.getCharacterBoundsOnScreen(start, end);
    }

    private double boxHeight(int line) {
        return box(line).getLayoutBounds().getHeight();
    }

    private ParagraphShape measured(int line) {
        Parent box = box(line);
        box.layout();
        return ParagraphShape.of(box, area.lines().span(line).length());
    }

    private Region box(int line) {
        return (Region) flow.getCell(line).getNode();
    }

    private record Asked(int line, double y) {}

    /**
     * @param first the first paragraph in sight, −1 while nothing is laid out
     * @param y the height of its upper edge
     * @param generation counts up whenever paragraphs may have changed their heights
     */
    public record Position(int first, double y, double width, double height, int generation) {}
}
