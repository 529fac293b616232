package dev.parallax.ui.overview;

import dev.parallax.report.Gravity;
import dev.parallax.story.Span;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.MarkRun;
import dev.parallax.ui.painting.Painting;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A whole text pressed into rows of pixels: which of them tell of a difference of each kind, which of a finding. Pure. */
final class StripRows {

    /** Less than this many rows is overlooked. */
    private static final int LEAST = 2;

    /** With more characters than this in a row, one row has to do, or a book would be marked from end to end. */
    private static final int CROWDED = 150;

    private final int rows;
    private final int length;
    private final Map<StripKind, BitSet> kinds = new EnumMap<>(StripKind.class);
    private final Map<Gravity, BitSet> findings = new EnumMap<>(Gravity.class);

    /**
     * @param lines of the text
     * @param rows at least 1
     */
    StripRows(Painting painting, Lines lines, int rows) {
        this.rows = rows;
        length = Math.max(1, lines.span(lines.count() - 1).end());
        for (StripKind kind : StripKind.values()) {
            kinds.put(kind, new BitSet(rows));
        }
        for (Gravity gravity : Gravity.values()) {
            findings.put(gravity, new BitSet(rows));
        }
        int place = 0;
        for (MarkRun run : painting.runs()) {
            StripKind kind = StripKind.of(run.marks());
            if (kind != null) {
                fill(kinds.get(kind), new Span(place, place + run.length()));
            }
            place += run.length();
        }
        for (int line = 0; line < lines.count() && line < painting.signs().size(); line++) {
            for (GutterSign sign : painting.signs().get(line)) {
                StripKind kind = StripKind.of(sign);
                if (kind != null) {
                    fill(kinds.get(kind), Span.emptyAt(lines.start(line)));
                }
            }
        }
    }

    /** Adds where findings have their evidence. */
    StripRows with(List<FoundPlace> found) {
        for (FoundPlace one : found) {
            fill(findings.get(one.gravity()), Span.emptyAt(one.span().start()));
        }
        return this;
    }

    int rows() {
        return rows;
    }

    BitSet of(StripKind kind) {
        return kinds.get(kind);
    }

    BitSet of(Gravity gravity) {
        return findings.get(gravity);
    }

    /** The row of a place in the text. */
    double row(double place) {
        return place * rows / length;
    }

    /** The place in the text of a row. */
    double place(double row) {
        return Math.clamp(row, 0, rows) * length / rows;
    }

    private void fill(BitSet rowsOfKind, Span span) {
        int from = Math.min(rows - 1, (int) row(span.start()));
        int least = length / rows > CROWDED ? 1 : LEAST;
        int to = Math.max(from + least, (int) Math.ceil(row(span.end())));
        rowsOfKind.set(from, Math.min(to, rows));
    }
}
