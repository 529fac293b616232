package dev.parallax.diff;

import dev.parallax.diff.WordingEdit.Kind;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the edits between two wordings in order; neighbours of one kind become one. */
final class WordingEdits {

    private final String from;
    private final String to;
    private final List<WordingEdit> edits = new ArrayList<>();

    WordingEdits(String from, String to) {
        this.from = from;
        this.to = to;
    }

    String from(Span span) {
        return span.of(from);
    }

    String to(Span span) {
        return span.of(to);
    }

    /** @param same whether nothing but style differs, if anything does */
    void add(boolean same, Span fromPiece, Span toPiece) {
        if (fromPiece.isEmpty() && toPiece.isEmpty()) {
            return;
        }
        Kind kind = kind(same, fromPiece, toPiece);
        if (!edits.isEmpty() && isOne(edits.getLast().kind(), kind)) {
            WordingEdit last = edits.removeLast();
            add(same, last.from().cover(fromPiece), last.to().cover(toPiece));
        } else {
            edits.add(new WordingEdit(kind, fromPiece, toPiece));
        }
    }

    List<WordingEdit> list() {
        return List.copyOf(edits);
    }

    private Kind kind(boolean same, Span fromPiece, Span toPiece) {
        if (same) {
            return from(fromPiece).equals(to(toPiece)) ? Kind.EQUAL : Kind.STYLE;
        }
        if (fromPiece.isEmpty()) {
            return Kind.INSERT;
        }
        return toPiece.isEmpty() ? Kind.DELETE : Kind.REPLACE;
    }

    private static boolean isOne(Kind last, Kind next) {
        boolean changed = last != Kind.EQUAL && last != Kind.STYLE;
        return last == next || changed && next != Kind.EQUAL && next != Kind.STYLE;
    }
}
