package dev.parallax.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/**
 * Where the characters of one laid-out paragraph stand: a map between columns and heights that is continuous, rises
 * with the text and meets the lines of the screen exactly.
 *
 * <p>The room below the last line belongs to the line end, column {@code length} to {@code length + 1}.
 *
 * @param height of the whole paragraph
 * @param length in UTF-16 units
 * @param knots columns and heights at which screen lines begin, then the end of the last one
 */
public record ParagraphShape(double height, int length, List<Knot> knots) {

    /** A column and the height at which it stands. */
    public record Knot(double column, double y) {}

    /** The shape of the paragraph in this box, without the blank space that the box leaves around it. */
    static ParagraphShape of(Parent box, int length) {
        Insets blank = ((Region) box).getInsets();
        double height = ((Region) box).getHeight() - blank.getTop() - blank.getBottom();
        TextFlow text = (TextFlow) box.getChildrenUnmodifiable().stream()
                .filter(TextFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
        if (!text.isVisible() || length == 0) {
            return new ParagraphShape(height, length, List.of(new Knot(0, 0), new Knot(length, 0)));
        }
        if (text.getPrefHeight() >= 0) {
            return new ParagraphShape(height, length, List.of(new Knot(0, 0), new Knot(length, height)));
        }
        double top = text.getLayoutY() - blank.getTop();
        List<TextLineInfo> screenLines = text.getLayoutInfo().getTextLines(false);
        List<Knot> knots = new ArrayList<>(screenLines.size() + 1);
        for (TextLineInfo line : screenLines) {
            knots.add(new Knot(line.start(), top + line.bounds().getMinY()));
        }
        Rectangle2D last = screenLines.getLast().bounds();
        knots.add(new Knot(length, top + last.getMaxY()));
        return new ParagraphShape(height, length, knots);
    }

    /**
     * The height at which a column stands; 0 is the top of the paragraph.
     *
     * @param column −1 to {@code length + 1}
     */
    double yOf(double column) {
        if (column < 0) {
            return knots.getFirst().y + column * room();
        }
        if (column >= length) {
            double bottom = knots.getLast().y;
            return bottom + (column - length) * room();
        }
        int at = 0;
        while (at + 2 < knots.size() && knots.get(at + 1).column <= column) {
            at++;
        }
        Knot from = knots.get(at);
        Knot to = knots.get(at + 1);
        double part = to.column == from.column ? 0 : (column - from.column) / (to.column - from.column);
        return from.y + part * (to.y - from.y);
    }

    /** The column at a height; what lies above the first line belongs to the line end before, below 0. */
    double columnAt(double y) {
        Knot first = knots.getFirst();
        if (y < first.y) {
            return room() <= 0 ? 0 : Math.max(-1, (y - first.y) / room());
        }
        Knot last = knots.getLast();
        if (y >= last.y) {
            return room() <= 0 ? length : Math.min(length + 1, length + (y - last.y) / room());
        }
        int at = 0;
        while (at + 2 < knots.size() && knots.get(at + 1).y <= y) {
            at++;
        }
        Knot from = knots.get(at);
        Knot to = knots.get(at + 1);
        double part = to.y == from.y ? 0 : (y - from.y) / (to.y - from.y);
        return from.column + part * (to.column - from.column);
    }

    /** Where the screen line with this column begins. */
    public Knot screenLine(double column) {
        return knots.get(screenLineOf(column));
    }

    /** Where the screen line with this column ends and the next one begins. */
    Knot afterScreenLine(double column) {
        return knots.get(screenLineOf(column) + 1);
    }

    private int screenLineOf(double column) {
        int at = 0;
        while (at + 2 < knots.size() && knots.get(at + 1).column <= column) {
            at++;
        }
        return at;
    }

    /** Room between the last line of this paragraph and the first line of the next, taking the next to be alike. */
    private double room() {
        return height - knots.getLast().y + knots.getFirst().y;
    }
}
