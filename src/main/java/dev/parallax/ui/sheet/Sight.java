package dev.parallax.ui.sheet;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What of a text is in sight at one moment, and at which height: pixels below the upper edge of its window.
 *
 * @param lines the lines of the text that are in sight, from above
 * @param height of the window; 0 where nothing is laid out
 */
public record Sight(List<Line> lines, double height) {

    /** While nothing is laid out. */
    public static final Sight NONE = new Sight(List.of(), 0);

    /**
     * A line of the text.
     *
     * @param start its place in the text
     * @param top the height of its upper edge, below the blank space that is left above it
     */
    record Line(int start, double top, ParagraphShape shape) {

        int end() {
            return start + shape.length();
        }
    }

    public Sight {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The place in the text at the upper edge. */
    public double from() {
        return placeAt(0);
    }

    /** The place in the text at the lower edge. */
    public double to() {
        return placeAt(height);
    }

    /** The place at a height, inside the lines in sight. */
    public double placeAt(double y) {
        for (Line line : lines) {
            if (y < line.top + line.shape.height() || line == lines.getLast()) {
                return line.start + Math.clamp(line.shape.columnAt(y - line.top), 0, line.shape.length());
            }
        }
        return 0;
    }

    /** The height at which the screen line with this character begins; empty where its line is not in sight. */
    public OptionalDouble top(int place) {
        Line line = line(place);
        return line == null ? OptionalDouble.empty() : OptionalDouble.of(line.top + line.shape.screenLine(place - line.start).y());
    }

    /** The height at which the screen line with this character ends; empty where its line is not in sight. */
    public OptionalDouble bottom(int place) {
        Line line = line(place);
        return line == null ? OptionalDouble.empty() : OptionalDouble.of(line.top + line.shape.afterScreenLine(place - line.start).y());
    }

    private @Nullable Line line(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean holds = !lines.isEmpty() && lines.get(low).start <= place && place <= lines.get(low).end();
        return holds ? lines.get(low) : null;
    }
}
