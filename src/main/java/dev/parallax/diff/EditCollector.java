package dev.parallax.diff;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects edits that follow each other in two texts and joins neighbours of one kind. */
final class EditCollector {

    private final String from;
    private final String to;
    private final List<Edit> edits = new ArrayList<>();
    private int fromEnd;
    private int toEnd;
    private boolean lastIsExact;

    EditCollector(String from, int fromStart, String to, int toStart) {
        this.from = from;
        this.to = to;
        fromEnd = fromStart;
        toEnd = toStart;
    }

    int fromEnd() {
        return fromEnd;
    }

    int toEnd() {
        return toEnd;
    }

    List<Edit> edits() {
        return edits;
    }

    /** Whether what lies before these places is the same to the letter. */
    boolean isExact(int nextFrom, int nextTo) {
        return nextFrom - fromEnd == nextTo - toEnd && from.regionMatches(fromEnd, to, toEnd, nextFrom - fromEnd);
    }

    /**
     * Adds what lies before these places.
     *
     * @param same whether it counts as equal; if not to the letter, it stays an edit of its own
     */
    void add(boolean same, int nextFrom, int nextTo) {
        if (nextFrom == fromEnd && nextTo == toEnd) {
            return;
        }
        boolean exact = same && isExact(nextFrom, nextTo);
        Span fromSpan = new Span(fromEnd, nextFrom);
        Span toSpan = new Span(toEnd, nextTo);
        if (!edits.isEmpty() && edits.getLast().same() == same && exact == lastIsExact && exact == same) {
            Edit last = edits.removeLast();
            fromSpan = last.from().cover(fromSpan);
            toSpan = last.to().cover(toSpan);
        }
        edits.add(same ? Edit.equal(fromSpan, toSpan) : Edit.change(fromSpan, toSpan));
        lastIsExact = exact;
        fromEnd = nextFrom;
        toEnd = nextTo;
    }
}
