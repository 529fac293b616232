package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.compare.Comparison;
import dev.parallax.text.Document;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.settings.ScrollMode;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets all panes follow the one that the reader moves, by meaning, once a pulse.
 *
 * <p>Only the pane that the reader touched last leads; the others' moves are never listened to.
 */
final class ScrollSync {

    private final Row row;
    private final ReadingOptions options;
    private final ReaderModel reader;
    private final Folding folding;
    private final FluidScroll fluid = new FluidScroll();
    private final AlignedScroll aligned = new AlignedScroll();
    private final Runnable pulse = this::pulse;
    private @Nullable PaneView leader;
    private PaneViewport.@Nullable Position seen;

    /** The panes that were brought in step with the leader last, and how often they had been laid out anew. */
    private List<Laid> inStep = List.of();

    /** Whether the panes stand as a pick has left them. */
    private boolean picked;

    /**
     * From left to right.
     *
     * @param panes all
     * @param inSight those that are not hidden sideways; the others need not follow until they come into sight
     */
    record Row(Supplier<List<PaneView>> panes, Supplier<List<PaneView>> inSight) {}

    private record Laid(PaneView pane, int generation) {}

    ScrollSync(Row row, ReadingOptions options, ReaderModel reader, Folding folding) {
        this.row = row;
        this.folding = folding;
        this.options = options;
        this.reader = reader;
        reader.comparison().subscribe((before, now) -> {
            if (before == null || isAligned()) {
                refresh();
            }
        });
        options.scrollMode().subscribe((before, now) -> change(before));
    }

    /** Brings the panes in step once more at the next pulse, though the leader has not moved. */
    void refresh() {
        seen = null;
        Platform.requestNextPulse();
    }

    void attach(Scene scene) {
        scene.addPreLayoutPulseListener(pulse);
    }

    void detach(Scene scene) {
        scene.removePreLayoutPulseListener(pulse);
    }

    /** Lets this pane lead as soon as the reader touches it. */
    void watch(PaneView view) {
        view.addEventFilter(ScrollEvent.ANY, event -> {
            // A pane that rolls on by itself must not fight with the one that is touched now.
            if (event.isInertia() && leader != view) {
                event.consume();
            } else {
                lead(view);
            }
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(view));
        view.addEventFilter(TouchEvent.TOUCH_PRESSED, event -> lead(view));
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(view));
        view.area().flow().layoutBoundsProperty().addListener(any -> Platform.requestNextPulse());
    }

    void forget(PaneView view) {
        if (leader == view) {
            leader = null;
            seen = null;
        }
    }

    /** Takes the panes as they stand now, until the leader is moved again. */
    void rest(PaneView newLeader) {
        leader = newLeader;
        seen = newLeader.viewport().position();
        picked = true;
    }

    /** Lets all panes follow this one at once. */
    void follow(PaneView newLeader) {
        leader = newLeader;
        seen = null;
        follow();
    }

    /** Brings a place to the middle of its pane, and the same place to the middle of all others, in step or not. */
    void bring(PaneView view, double place) {
        leader = view;
        refresh();
        PlaceMap map = reader.places();
        for (PaneView pane : row.panes.get()) {
            pane.endHigher(0);
            boolean known = pane == view || map != null && !options.inStep().get();
            if (known && pane.viewport().isLaidOut()) {
                int there = pane.pane().place();
                double to = pane == view ? place : map.map(view.pane().place(), place, there);
                pane.viewport().show(to, pane.viewport().height() / 2);
            }
        }
    }

    @Nullable PlaceMap map() {
        return reader.places();
    }

    /** Whether paragraphs are level that belong together. */
    boolean isAligned() {
        return options.scrollMode().get() == ScrollMode.ALIGNED;
    }

    /** Whether what was picked stands in one row in all versions that have it, so that it is level with its row. */
    boolean isInOneRow(Landing landing) {
        Comparison comparison = reader.comparison().get();
        PlaceMap places = reader.places();
        if (comparison == null || places == null || places.rows().count() == 0) {
            return false;
        }
        return landing.spans().keySet().stream()
                .map(version -> row(comparison, places.rows(), version, landing.first(version).start()))
                .distinct()
                .count() == 1;
    }

    private static int row(Comparison comparison, Rows rows, int version, int place) {
        Document document = comparison.documents().get(version);
        int sentence = Math.max(0, document.sentenceAt(place));
        return document.sentences().isEmpty()
                ? 0
                : rows.rowOf(version, document.sentences().get(sentence).paragraph());
    }

    private void lead(PaneView view) {
        if (leader != view) {
            leader = view;
            seen = view.viewport().position();
        }
    }

    private void change(ScrollMode before) {
        List<PaneView> all = row.panes.get();
        if (before == ScrollMode.ALIGNED) {
            aligned.end(leader, all);
        } else if (before != null) {
            all.forEach(pane -> pane.endHigher(0));
        }
        refresh();
    }

    private void pulse() {
        follow();
        row.inSight.get().forEach(PaneView::tellPosition);
    }

    private void follow() {
        if (folding.update()) {
            seen = null;
        }
        List<PaneView> all = row.panes.get();
        if (leader == null && !all.isEmpty()) {
            leader = all.getFirst();
        }
        PlaceMap places = reader.places();
        boolean together = options.scrollMode().get() != ScrollMode.APART;
        if (leader == null || reader.comparison().get() == null || places == null || !together) {
            return;
        }
        PaneView leading = leader;
        Set<PaneView> inSight = new HashSet<>(row.inSight.get());
        List<PaneView> near = all.stream().filter(pane -> pane == leading || inSight.contains(pane)).toList();
        if (near.stream().allMatch(pane -> pane.viewport().isLaidOut())) {
            bringInStep(new Standing(leading, all, near), places);
        }
    }

    private void bringInStep(Standing standing, PlaceMap places) {
        PaneViewport.Position now = standing.leader().viewport().position();
        standing.inSight().forEach(pane -> pane.viewport().position());
        Comparison comparison = Objects.requireNonNull(reader.comparison().get());
        boolean level = isAligned() && places.rows().count() > 0;
        boolean moved = !now.equals(seen)
                || !picked && !laid(standing).equals(inStep)
                || level && !picked && aligned.isOutdated(standing.panes(), places.rows());
        if (moved) {
            picked = false;
            if (level) {
                standing.panes().forEach(pane -> pane.endHigher(0));
                aligned.follow(standing, comparison, places.rows());
                Platform.requestNextPulse();
            } else {
                lower(standing.leader());
                fluid.follow(standing.leader(), standing.inSight(), places);
            }
            seen = standing.leader().viewport().position();
            inStep = laid(standing);
        } else if (level && !picked && aligned.prepare(standing)) {
            seen = standing.leader().viewport().position();
            Platform.requestNextPulse();
        }
    }

    private static List<Laid> laid(Standing standing) {
        return standing.inSight().stream()
                .map(pane -> new Laid(pane, pane.viewport().generation()))
                .toList();
    }

    /** Texts that were made to end higher end at the lower edge again, the leader's as soon as that moves nothing. */
    private void lower(PaneView leading) {
        for (PaneView pane : row.panes.get()) {
            double raised = pane.raised();
            boolean unseen = raised > 0 && leading.viewport().hiddenBelow(raised + 1) > raised;
            if (raised > 0 && (pane != leading || unseen)) {
                pane.endHigher(0);
            }
        }
    }
}
