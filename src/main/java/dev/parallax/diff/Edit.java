package dev.parallax.diff;

import dev.parallax.story.Span;
import java.util.List;

/**
 * One step of an edit script: what stands at {@code from} in the first text stands at {@code to} in the second.
 *
 * @param same whether the two pieces are equal to the letter or differ only in what the reader ignores
 * @param from piece of the first text; empty when text was inserted
 * @param to piece of the second text; empty when text was deleted
 * @param move number shared by the deletion and the insertion of one moved block, from 1; 0 when nothing moved
 * @param inner for a moved block, the script from the deleted to the inserted piece; else empty
 */
public record Edit(boolean same, Span from, Span to, int move, List<Edit> inner) {

    public Edit {
        inner = List.copyOf(inner);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an edit must touch a text");
        }
        if (move < 0 || move > 0 && !from.isEmpty() && !to.isEmpty()) {
            throw new IllegalArgumentException("a move is a deletion and an insertion");
        }
    }

    public static Edit equal(Span from, Span to) {
        return new Edit(true, from, to, 0, List.of());
    }

    public static Edit change(Span from, Span to) {
        return new Edit(false, from, to, 0, List.of());
    }

    public Edit moved(int number, List<Edit> innerEdits) {
        return new Edit(false, from, to, number, innerEdits);
    }

    /** The same edit in texts that have more before it. */
    Edit shifted(int fromShift, int toShift) {
        return new Edit(same, shifted(from, fromShift), shifted(to, toShift), move, inner);
    }

    private static Span shifted(Span span, int shift) {
        return new Span(span.start() + shift, span.end() + shift);
    }

    public EditKind kind() {
        if (same) {
            return EditKind.EQUAL;
        }
        if (from.isEmpty()) {
            return EditKind.INSERT;
        }
        return to.isEmpty() ? EditKind.DELETE : EditKind.REPLACE;
    }
}
