package dev.parallax.ui.sheet;

import java.util.HashMap;
import java.util.Map;

/** The blank space around the paragraphs of one text that brings them level with those of other texts. */
public final class Blanks {

    private final Map<Integer, Blank> byLine = new HashMap<>();

    /** In pixels. */
    public record Blank(double above, double below) {

        public static final Blank NONE = new Blank(0, 0);

        /** Less than this nobody sees, and sums that were added up in another order differ by it. */
        private static final double NOTHING = 1e-3;

        boolean isAlike(Blank other) {
            return Math.abs(above - other.above) < NOTHING && Math.abs(below - other.below) < NOTHING;
        }

        boolean isNone() {
            return above < NOTHING && below < NOTHING;
        }
    }

    Blank of(int line) {
        return byLine.getOrDefault(line, Blank.NONE);
    }

    /** Tells whether that changes anything. */
    boolean set(int line, Blank blank) {
        if (of(line).isAlike(blank)) {
            return false;
        }
        if (blank.isNone()) {
            byLine.remove(line);
        } else {
            byLine.put(line, blank);
        }
        return true;
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    void clear() {
        byLine.clear();
    }
}
