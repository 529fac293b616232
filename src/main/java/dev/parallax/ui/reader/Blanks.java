package dev.parallax.ui.reader;

import java.util.HashMap;
import java.util.Map;

/** The blank space around the paragraphs of one text that brings them level with those of other texts. */
final class Blanks {

    private final Map<Integer, Blank> byLine = new HashMap<>();

    /** In pixels. */
    record Blank(double above, double below) {

        static final Blank NONE = new Blank(0, 0);

        boolean isNone() {
            return above <= 0 && below <= 0;
        }
    }

    Blank of(int line) {
        return byLine.getOrDefault(line, Blank.NONE);
    }

    /** Tells whether that changes anything. */
    boolean set(int line, Blank blank) {
        Blank before = blank.isNone() ? byLine.remove(line) : byLine.put(line, blank);
        return !blank.equals(before == null ? Blank.NONE : before);
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    void clear() {
        byLine.clear();
    }
}
