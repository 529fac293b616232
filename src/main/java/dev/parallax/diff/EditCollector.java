package dev.parallax.diff;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what follows each other in two texts as edits: neighbours of one kind become one, and what was told as changed
 * but is the same to the letter becomes equal.
 */
final class EditCollector {

    /** What a piece of two texts is. */
    enum Kind {
        /** The same to the letter. */
        EQUAL,
        /** Different in what the reader ignores; an edit of its own. */
        IGNORED,
        CHANGED
    }

    private final String from;
    private final String to;
    private final List<Edit> edits = new ArrayList<>();
    private Kind kind = Kind.EQUAL;
    private int fromStart;
    private int toStart;
    private int fromEnd;
    private int toEnd;

    EditCollector(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Where the next piece begins in the first text. */
    int fromEnd() {
        return fromEnd;
    }

    /** Where the next piece begins in the second text. */
    int toEnd() {
        return toEnd;
    }

    /** Whether what lies between the last piece and these places is the same to the letter. */
    boolean isEqual(int nextFrom, int nextTo) {
        return isEqual(fromEnd, nextFrom, toEnd, nextTo);
    }

    private boolean isEqual(int low, int high, int toLow, int toHigh) {
        return high - low == toHigh - toLow && from.regionMatches(low, to, toLow, high - low);
    }

    /** Adds the piece that ends at these places; nothing where it is empty. */
    void add(Kind next, int nextFrom, int nextTo) {
        if (nextFrom == fromEnd && nextTo == toEnd) {
            return;
        }
        if (next != kind || next == Kind.IGNORED) {
            begin(next);
        }
        fromEnd = nextFrom;
        toEnd = nextTo;
    }

    /** All edits. */
    List<Edit> finish() {
        settle();
        write();
        return edits;
    }

    private void begin(Kind next) {
        settle();
        if (next == Kind.IGNORED || next != kind) {
            write();
            kind = next;
            fromStart = fromEnd;
            toStart = toEnd;
        }
    }

    /** A pass may part what is the same to the letter: then it goes on with the equal piece before it. */
    private void settle() {
        if (kind == Kind.CHANGED && isEqual(fromStart, fromEnd, toStart, toEnd)) {
            kind = Kind.EQUAL;
            if (!edits.isEmpty() && isEqual(edits.getLast())) {
                Edit last = edits.removeLast();
                fromStart = last.from().start();
                toStart = last.to().start();
            }
        }
    }

    private boolean isEqual(Edit edit) {
        return edit.same() && isEqual(edit.from().start(), edit.from().end(), edit.to().start(), edit.to().end());
    }

    private void write() {
        Span fromSpan = new Span(fromStart, fromEnd);
        Span toSpan = new Span(toStart, toEnd);
        if (!fromSpan.isEmpty() || !toSpan.isEmpty()) {
            edits.add(kind == Kind.CHANGED ? Edit.change(fromSpan, toSpan) : Edit.equal(fromSpan, toSpan));
        }
    }
}
