package dev.parallax.ui.sheet;

import dev.parallax.ui.painting.Lines;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** How much of a text lies before each place, by its characters; what takes no room does not count. */
final class LineWeights {

    /** What the room between two paragraphs counts, in characters. */
    private static final int ROOM = 30;

    private final Lines lines;
    private final double[] before;

    LineWeights(Lines lines, IntPredicate isShown) {
        this.lines = lines;
        before = new double[lines.count() + 1];
        for (int line = 0; line < lines.count(); line++) {
            before[line + 1] = before[line] + (isShown.test(line) ? lines.span(line).length() + ROOM : 0);
        }
    }

    double total() {
        return before[before.length - 1];
    }

    double before(double place) {
        int line = Math.clamp(lines.at((int) Math.floor(Math.max(0, place))), 0, lines.count() - 1);
        double weight = before[line + 1] - before[line];
        double length = lines.span(line).length();
        double inside = Math.clamp(place - lines.start(line), 0, length + 1);
        double counted = inside <= length ? inside : length + (inside - length) * ROOM;
        return before[line] + Math.min(weight, counted);
    }

    /** The place before which so much lies. */
    double placeAt(double weight) {
        int found = Arrays.binarySearch(before, weight);
        int line = found >= 0 ? found : -found - 2;
        line = Math.clamp(line, 0, lines.count() - 1);
        while (line + 1 < lines.count() && before[line + 1] <= weight) {
            line++;
        }
        double inside = weight - before[line];
        double length = lines.span(line).length();
        return lines.start(line) + (inside <= length ? inside : length + Math.min(0.999, (inside - length) / ROOM));
    }
}
