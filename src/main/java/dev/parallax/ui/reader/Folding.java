package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.LineLook;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.sheet.FoldBar;
import dev.parallax.ui.sheet.FoldLines;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;

/** Folds away, in all panes, what is alike in all versions. Belongs to the toolkit's thread. */
final class Folding {

    /** Marks that tell of no difference. */
    private static final Set<Mark> ALIKE = EnumSet.of(
            Mark.QUOTATION, Mark.FIGURE, Mark.NAME, Mark.STATEMENT, Mark.PINNED, Mark.LEFT_OUT,
            Mark.EVERY_OTHER_WORD);

    private final Supplier<List<PaneView>> panes;
    private final ReaderView.Parts parts;
    private BitSet folded = new BitSet();
    private final BitSet opened = new BitSet();
    private @Nullable Rows rows;
    private boolean outdated;
    private final InvalidationListener change = any -> outdate();

    Folding(Supplier<List<PaneView>> panes, ReaderView.Parts parts) {
        this.panes = panes;
        this.parts = parts;
        parts.options().folded().addListener(any -> begin());
        parts.options().foldContext().addListener(any -> begin());
        parts.reader().comparison().addListener(change);
    }

    /** Folds anew whenever the marks of this pane change; opens what its cursor goes into. */
    void watch(PaneView pane) {
        pane.pane().painting().addListener(change);
        pane.area().caretPositionProperty().addListener(any -> {
            if (pane.area().folds().folds(pane.area().getCurrentParagraph())) {
                open(pane, pane.area().getCurrentParagraph());
            }
        });
    }

    void forget(PaneView pane) {
        pane.pane().painting().removeListener(change);
    }

    /** Opens what is folded where a pick lands. */
    void open(Landing landing) {
        for (PaneView pane : panes.get()) {
            int version = pane.pane().place();
            if (landing.spans().containsKey(version)) {
                open(pane, pane.area().lines().at(landing.first(version).start()));
            }
        }
        update();
    }

    /** Folds and unfolds what has changed since; tells whether anything did. */
    boolean update() {
        if (!outdated) {
            return false;
        }
        outdated = false;
        Comparison comparison = parts.reader().comparison().get();
        PlaceMap places = parts.reader().places();
        Rows now = comparison == null || places == null ? Rows.NONE : places.rows();
        if (now != rows) {
            opened.clear();
            rows = now;
        }
        boolean on = parts.options().folded().get() && comparison != null && now.count() > 0;
        folded = on ? folded(comparison, now) : new BitSet();
        boolean changed = false;
        for (PaneView pane : panes.get()) {
            changed |= pane.fold(on ? lines(pane, comparison, now) : FoldLines.NONE, line -> bar(pane, line));
        }
        return changed;
    }

    private void begin() {
        opened.clear();
        outdate();
    }

    private void outdate() {
        outdated = true;
        Platform.requestNextPulse();
    }

    private void open(PaneView pane, int line) {
        Comparison comparison = parts.reader().comparison().get();
        if (pane.area().folds().folds(line) && comparison != null) {
            RowLines own = rowLines(pane, comparison, Objects.requireNonNull(rows));
            opened.or(FoldedRows.stretch(folded, own.rowOf(line)));
            outdate();
        }
    }

    private FoldBar bar(PaneView pane, int line) {
        Messages messages = parts.messages();
        int count = pane.area().folds().stood().getOrDefault(line, 1);
        return new FoldBar(
                messages.text("fold.alike", count), messages.text("fold.hint"), () -> open(pane, line));
    }

    private BitSet folded(Comparison comparison, Rows now) {
        BitSet differing = new BitSet(now.count());
        for (PaneView pane : panes.get()) {
            RowLines own = rowLines(pane, comparison, now);
            Painting painting = pane.pane().painting().get();
            for (int row = 0; row < now.count(); row++) {
                if (!now.has(pane.pane().place(), row)) {
                    differing.set(row);
                }
            }
            for (int line = 0; line < painting.signs().size(); line++) {
                if (painting.signs().get(line).stream().anyMatch(sign -> sign != GutterSign.PINNED)) {
                    differing.set(own.rowOf(line));
                }
            }
            int place = 0;
            for (MarkRun run : painting.runs()) {
                if (!ALIKE.containsAll(run.marks())) {
                    differing.set(own.rowOf(pane.area().lines().at(place)));
                }
                place += run.length();
            }
        }
        return FoldedRows.of(now.count(), differing, parts.options().foldContext().get(), opened);
    }

    private FoldLines lines(PaneView pane, Comparison comparison, Rows now) {
        RowLines own = rowLines(pane, comparison, now);
        List<LineLook> looks = pane.area().looks();
        Set<Integer> hidden = new HashSet<>();
        Map<Integer, Integer> stood = new HashMap<>();
        int host = -1;
        for (int line = 0; line < looks.size(); line++) {
            if (!folded.get(own.rowOf(line))) {
                host = -1;
            } else if (looks.get(line) != LineLook.HIDDEN) {
                if (host < 0) {
                    host = line;
                } else {
                    hidden.add(line);
                }
                stood.merge(host, 1, Integer::sum);
            }
        }
        return new FoldLines(hidden, stood);
    }

    private static RowLines rowLines(PaneView pane, Comparison comparison, Rows now) {
        int version = pane.pane().place();
        return new RowLines(
                now,
                version,
                comparison.documents().get(version).paragraphs(),
                pane.area().lines(),
                line -> true);
    }
}
