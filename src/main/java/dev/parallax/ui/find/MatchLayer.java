package dev.parallax.ui.find;

import dev.parallax.story.Span;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.sheet.TextShapes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A box over every match in sight of one pane, and a strong frame around the one that the reader is at. */
final class MatchLayer extends Pane {

    private static final double ROOM = 0.5;
    private static final double ROOM_AT = 2;

    /** As a part of the window's height; below there is nothing to read on with. */
    private static final double LOWEST = 0.95;

    private final PaneView pane;
    private final Path boxes = new Path();
    private final Path frame = new Path();
    private @Nullable Drawn drawn;

    /** What is drawn now; the same once more needs no drawing. */
    private record Drawn(TextShapes.Position position, List<Match> matches, @Nullable Match at) {

        boolean isSame(Drawn other) {
            return matches == other.matches && at == other.at && position.equals(other.position);
        }
    }

    MatchLayer(PaneView pane) {
        this.pane = pane;
        setMouseTransparent(true);
        setPickOnBounds(false);
        setMinSize(0, 0);
        boxes.getStyleClass().add("match");
        frame.getStyleClass().add("match-at");
        boxes.setManaged(false);
        frame.setManaged(false);
        getChildren().addAll(boxes, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    PaneView pane() {
        return pane;
    }

    /**
     * Draws what is in sight, where that has changed. Belongs to a pulse, after the layout.
     *
     * @param matches of this version, by position; the same list while nothing else was found
     * @param at the one that the reader is at; null where that is none of this version
     */
    void draw(List<Match> matches, @Nullable Match at) {
        Drawn now = new Drawn(pane.shapes().position(), matches, at);
        if (drawn != null && drawn.isSame(now)) {
            return;
        }
        drawn = now;
        List<PathElement> found = new ArrayList<>();
        Span inSight = matches.isEmpty() ? Span.emptyAt(0) : pane.shapes().inSight();
        for (int place = firstEndingAfter(matches, inSight.start()); place < matches.size(); place++) {
            Span span = matches.get(place).span();
            if (span.start() >= inSight.end()) {
                break;
            }
            if (at == null || !span.equals(at.span())) {
                outline(span, ROOM, found);
            }
        }
        boxes.getElements().setAll(found);
        List<PathElement> around = new ArrayList<>();
        if (at != null) {
            outline(at.span(), ROOM_AT, around);
        }
        frame.getElements().setAll(around);
    }

    /** Whether all of a match is in the window, and not at its very edge. */
    boolean isInSight(Match match) {
        List<Rectangle2D> found = pane.shapes().boxes(match.span(), this);
        return !found.isEmpty()
                && found.getFirst().getMinY() >= 0
                && found.getLast().getMaxY() <= getHeight() * LOWEST;
    }

    private void outline(Span span, double room, List<PathElement> found) {
        for (Rectangle2D box : pane.shapes().boxes(span, this)) {
            double left = Math.floor(box.getMinX() - room) + 0.5;
            double top = Math.floor(box.getMinY()) + 0.5;
            double right = Math.ceil(box.getMaxX() + room) - 0.5;
            double bottom = Math.ceil(box.getMaxY()) - 0.5;
            found.addAll(List.of(
                    new MoveTo(left, top),
                    new HLineTo(right),
                    new LineTo(right, bottom),
                    new HLineTo(left),
                    new ClosePath()));
        }
    }

    private static int firstEndingAfter(List<Match> matches, int place) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
