package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.ui.reader.DifferenceWalk;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Every difference from the base, one below the other; listed only while the list is the one that is shown. */
public final class DifferencesModel {

    private static final String LANE = "differences";

    private final ReaderModel reader;
    private final DifferenceWalk walk;
    private final PanelModel panel;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<DifferenceRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<PaneModel, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable PaneModel> only = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private @Nullable CancelToken running;
    private @Nullable Comparison listed;

    public DifferencesModel(ReaderModel reader, DifferenceWalk walk, PanelModel panel, Jobs jobs) {
        this.reader = reader;
        this.walk = walk;
        this.panel = panel;
        this.jobs = jobs;
        Stream.of(reader.comparison(), panel.view(), only, filter).forEach(value -> value.subscribe(any -> list()));
        reader.panes().subscribe(this::list);
        Stream.of(walk.number(), reader.counterpart(), rows).forEach(value -> value.subscribe(any -> follow()));
    }

    /** What is listed, from top to bottom. */
    public ReadOnlyObjectProperty<List<DifferenceRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What the rows speak of, which is not the newest comparison while the list is being made; null where there is none. */
    @Nullable Comparison listed() {
        return listed;
    }

    /** How many differences each version has from the base, from left to right. */
    public ReadOnlyObjectProperty<Map<PaneModel, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** How many there are without the filter. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** The line that the walk is at, from 0; −1 where it is at none of these. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Whether the list is being made. */
    public ReadOnlyBooleanProperty listing() {
        return listing.getReadOnlyProperty();
    }

    /** The version whose differences are listed; null for those of all. */
    public ObjectProperty<@Nullable PaneModel> only() {
        return only;
    }

    /** Words that a listed difference has on either side. */
    public StringProperty filter() {
        return filter;
    }

    /** Takes the walk to a difference and brings it level; the list stays. */
    public void go(DifferenceRow row) {
        PaneModel pane = reader.paneOf(row.version());
        if (pane != null) {
            panel.stay(() -> {
                reader.visit(pane);
                walk.goTo(row.number());
            });
        }
    }

    private void list() {
        Comparison comparison = reader.comparison().get();
        if (comparison == null || panel.view().get() != PanelModel.View.DIFFERENCES) {
            stop();
            return;
        }
        PaneModel one = only.get();
        if (one != null && (!reader.panes().contains(one) || one.place() == comparison.base())) {
            only.set(null);
            return;
        }
        listing.set(true);
        DifferenceListing.Order order = new DifferenceListing.Order(
                comparison,
                reader.panes().stream().map(PaneModel::place).toList(),
                one == null ? null : one.place(),
                filter.get());
        running = jobs.start(LANE, (cancel, progress) -> DifferenceListing.of(order, cancel), new Jobs.Outcome<>(
                (stage, fraction) -> {}, result -> show(comparison, result), this::fail, () -> listing.set(false)));
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
        if (reader.comparison().get() == null) {
            show(null, DifferenceListing.NONE);
        }
        listing.set(false);
    }

    private void fail(Throwable failure) {
        System.getLogger(DifferencesModel.class.getName())
                .log(System.Logger.Level.ERROR, "the differences could not be listed", failure);
        show(null, DifferenceListing.NONE);
    }

    private void show(@Nullable Comparison of, DifferenceListing result) {
        listed = of;
        Map<PaneModel, Integer> counted = new LinkedHashMap<>();
        reader.panes().stream()
                .filter(pane -> result.counts().containsKey(pane.place()))
                .forEach(pane -> counted.put(pane, result.counts().get(pane.place())));
        counts.set(counted);
        total.set(result.total());
        rows.set(result.rows());
        listing.set(false);
    }

    private void follow() {
        PaneModel counterpart = reader.counterpart().get();
        int number = walk.number().get();
        int found = -1;
        List<DifferenceRow> listed = rows.get();
        for (int place = 0; number > 0 && counterpart != null && place < listed.size() && found < 0; place++) {
            DifferenceRow row = listed.get(place);
            found = row.number() == number && row.version() == counterpart.place() ? place : -1;
        }
        at.set(found);
    }
}
