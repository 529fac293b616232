package dev.parallax.ui.sheet;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the paragraphs of one text, remembered while they stay the same: to lay a paragraph out only to learn its
 * height is dear.
 */
final class LineShapes {

    private final IntFunction<ParagraphShape> measure;
    private final @Nullable ParagraphShape[] known;
    private double width = -1;
    private int textSize = -1;
    private int generation;

    /** @param measure lays a paragraph out */
    LineShapes(int lines, IntFunction<ParagraphShape> measure) {
        known = new ParagraphShape[lines];
        this.measure = measure;
    }

    /** Forgets what was measured at another width or text size; tells whether it did. */
    boolean fit(double newWidth, int newTextSize) {
        if (width == newWidth && textSize == newTextSize) {
            return false;
        }
        width = newWidth;
        textSize = newTextSize;
        forget();
        return true;
    }

    void forget() {
        Arrays.fill(known, null);
        generation++;
    }

    /** Counts up whenever everything has to be measured again. */
    int generation() {
        return generation;
    }

    /** Without blank space around it. */
    ParagraphShape of(int line) {
        ParagraphShape shape = known[line];
        if (shape == null) {
            shape = measure.apply(line);
            known[line] = shape;
        }
        return shape;
    }

    /** Whether a paragraph is remembered with another height than this. */
    boolean contradicts(int line, double height) {
        ParagraphShape shape = known[line];
        return shape != null && Math.abs(shape.height() - height) > 0.01;
    }
}
