package dev.parallax.ui.reader;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.Comparison;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.PaintOrder;
import dev.parallax.ui.painting.Painter;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.painting.Viewing;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** Paints the panes anew, in the background, whenever the comparison or the reader's wishes change. */
public final class Repainter {

    private static final String LANE = "paint";

    private final ReaderModel reader;
    private final ArrangementModel arrangement;
    private final ReadingOptions options;
    private final ActivityModel activity;

    /** The panes that do not show yet what they should. */
    private final Set<PaneModel> due = new HashSet<>();

    public Repainter(
            ReaderModel reader, ArrangementModel arrangement, ReadingOptions options, ActivityModel activity) {
        this.reader = reader;
        this.arrangement = arrangement;
        this.options = options;
        this.activity = activity;
        reader.comparison().subscribe(any -> paintAll());
        reader.counterpart().subscribe(any -> paintBase());
        options.filters().subscribe(any -> paintAll());
        options.perspective().subscribe(any -> paintAll());
        reader.panes().addListener((ListChangeListener<PaneModel>) this::watchAdded);
        arrangement.shown().subscribe(this::neighboursChanged);
    }

    private void watchAdded(ListChangeListener.Change<? extends PaneModel> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(pane -> !change.getRemoved().contains(pane))
                    .forEach(this::watch);
        }
    }

    private void neighboursChanged() {
        if (options.perspective().get() == Perspective.AGAINST_LEFT) {
            paintAll();
        }
    }

    private void watch(PaneModel pane) {
        pane.leftOutShown().subscribe(any -> paint(List.of(pane)));
    }

    private void paintAll() {
        paint(reader.panes());
    }

    private void paintBase() {
        PaneModel base = reader.base().get();
        Perspective perspective = options.perspective().get();
        if (base != null && perspective == Perspective.AGAINST_BASE) {
            paint(List.of(base));
        }
    }

    private void paint(List<PaneModel> panes) {
        Viewing viewing = viewing();
        if (viewing == null) {
            due.clear();
            return;
        }
        due.addAll(panes);
        due.retainAll(reader.panes());
        Map<PaneModel, Boolean> leftOutShown = new HashMap<>();
        due.forEach(pane -> leftOutShown.put(pane, pane.leftOutShown().get()));
        Map<PaneModel, Integer> places = new HashMap<>();
        due.forEach(pane -> places.put(pane, pane.place()));
        Job job = new Job(viewing, options.filters().get(), places, leftOutShown);
        activity.startQuietly(LANE, job::run, new ActivityModel.Ending<>(
                paintings -> show(viewing, paintings), this::failed, () -> cancelled(viewing)));
    }

    /** From where the reader looks now; null while there is nothing to be seen, or base and comparison do not agree yet. */
    private @Nullable Viewing viewing() {
        Comparison comparison = reader.comparison().get();
        Agreements agreements = reader.agreements();
        PaneModel base = reader.base().get();
        if (comparison == null || agreements == null || base == null || base.place() != comparison.base()
                || arrangement.shown().size() + arrangement.hidden().size() != comparison.documents().size()) {
            return null;
        }
        PaneModel counterpart = reader.counterpart().get();
        List<Integer> row = Stream.concat(arrangement.shown().stream(), arrangement.hidden().stream())
                .map(PaneModel::place)
                .toList();
        int other = counterpart == null ? comparison.base() : counterpart.place();
        return new Viewing(comparison, agreements, options.perspective().get(), row, other);
    }

    private void show(Viewing viewing, Map<PaneModel, Painting> paintings) {
        if (reader.comparison().get() == viewing.comparison()) {
            paintings.forEach(PaneModel::show);
            due.removeAll(paintings.keySet());
        }
    }

    private void failed(Throwable failure) {
        System.getLogger(Repainter.class.getName()).log(System.Logger.Level.ERROR, "painting failed", failure);
    }

    /** What takes too long for the reader is given up; what takes none is done nevertheless. */
    private void cancelled(Viewing viewing) {
        if (viewing.isKnown()) {
            paint(List.of());
        } else {
            options.perspective().set(Perspective.AGAINST_BASE);
        }
    }

    /** What is painted in the background. */
    private record Job(
            Viewing viewing, Filters filters, Map<PaneModel, Integer> places, Map<PaneModel, Boolean> leftOutShown) {

        Map<PaneModel, Painting> run(CancelToken cancel, Progress progress) {
            if (!viewing.isKnown()) {
                progress.report("reader.stage.agreeing", Activity.UNKNOWN);
            }
            Map<PaneModel, Painting> paintings = new ConcurrentHashMap<>();
            places.keySet().parallelStream().forEach(pane -> {
                cancel.check();
                paintings.put(pane, paint(pane, cancel));
            });
            return paintings;
        }

        private Painting paint(PaneModel pane, CancelToken cancel) {
            int version = places.get(pane);
            return Painter.paint(new PaintOrder(viewing.comparison(), version, viewing.marking(version, cancel), filters,
                    leftOutShown.get(pane)));
        }
    }
}
