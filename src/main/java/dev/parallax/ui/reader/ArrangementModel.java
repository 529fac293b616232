package dev.parallax.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Which of the story's panes are in sight, from left to right.
 *
 * <p>What is hidden stays in the story and in the comparison, and every version keeps its letter.
 */
public final class ArrangementModel {

    private final ReaderModel reader;
    private final BooleanProperty basePinned;
    private final Set<PaneModel> put = new HashSet<>();
    private final Set<PaneModel> known = new HashSet<>();
    private final ObservableList<PaneModel> shown = FXCollections.observableArrayList();
    private final ObservableList<PaneModel> hidden = FXCollections.observableArrayList();

    /** Held, because they listen to the lists only weakly and take their own listeners along when they go. */
    private final ObservableList<PaneModel> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<PaneModel> hiddenSeen = FXCollections.unmodifiableObservableList(hidden);

    private final ReadOnlyBooleanWrapper justTwo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hideable = new ReadOnlyBooleanWrapper();
    private List<PaneModel> pair = List.of();

    /** @param basePinned whether the base stands at the left end of the row */
    public ArrangementModel(ReaderModel reader, BooleanProperty basePinned) {
        this.reader = reader;
        this.basePinned = basePinned;
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> follow());
        reader.base().subscribe(any -> baseChanged());
        basePinned.subscribe(any -> pinBase());
        follow();
    }

    /** From left to right. */
    public ObservableList<PaneModel> shown() {
        return shownSeen;
    }

    /** What is not in sight, from left to right as it would stand in the row. */
    public ObservableList<PaneModel> hidden() {
        return hiddenSeen;
    }

    /** Whether only two panes are shown for a moment. */
    public ReadOnlyBooleanProperty justTwo() {
        return justTwo.getReadOnlyProperty();
    }

    /** Whether a pane may be hidden: one must stay, and the moment of two is not to be disturbed. */
    public ReadOnlyBooleanProperty hideable() {
        return hideable.getReadOnlyProperty();
    }

    /** Takes a pane out of sight; the marks in the base then speak of one that can be seen. */
    public void hide(PaneModel pane) {
        if (hideable.get() && shown.contains(pane)) {
            put.add(pane);
            arrange();
            if (reader.counterpart().get() == pane) {
                shown.stream().filter(other -> other != reader.base().get()).findFirst().ifPresent(reader::visit);
            }
        }
    }

    public void show(PaneModel pane) {
        put.remove(pane);
        if (!pair.contains(pane)) {
            pair = List.of();
        }
        arrange();
    }

    public void showAll() {
        put.clear();
        pair = List.of();
        arrange();
    }

    /** Shows only the base and the version that the reader looked at last; when that is so, all as they were. */
    public void turnJustTwo() {
        PaneModel base = reader.base().get();
        PaneModel other = reader.counterpart().get();
        if (!endJustTwo() && base != null && other != null && reader.panes().size() > 2) {
            pair = List.of(base, other);
            arrange();
        }
    }

    /** Shows all as they were before there were only two; false when there were not. */
    public boolean endJustTwo() {
        boolean was = justTwo.get();
        pair = List.of();
        arrange();
        return was;
    }

    public void turnBasePinned() {
        basePinned.set(!basePinned.get());
    }

    /** Moves a pane by so many places of what is shown. */
    public void move(PaneModel pane, int by) {
        int place = shown.indexOf(pane);
        if (place >= 0) {
            moveTo(pane, place + by);
        }
    }

    /**
     * Moves a pane along what is shown; a pinned base keeps its place.
     *
     * @param to its new place among those shown, counted after it has been taken out
     */
    public void moveTo(PaneModel pane, int to) {
        List<PaneModel> others = new ArrayList<>(shown);
        boolean pinned = basePinned.get();
        if (!others.remove(pane) || others.isEmpty() || pinned && pane == reader.base().get()) {
            return;
        }
        List<PaneModel> row = new ArrayList<>(reader.panes());
        row.remove(pane);
        int first = pinned ? 1 : 0;
        int place = Math.clamp(to, 0, others.size());
        int target = place == 0 ? row.indexOf(others.getFirst()) : row.indexOf(others.get(place - 1)) + 1;
        reader.move(pane, Math.max(first, target));
    }

    /** Panes out of sight that have some of what is picked. */
    public List<PaneModel> unseen(@Nullable Focus focus) {
        return focus == null
                ? List.of()
                : hidden.stream()
                        .filter(pane -> focus.landing().spans().containsKey(pane.place()))
                        .toList();
    }

    /** What is added is to be seen, so it ends the moment of two. */
    private void follow() {
        List<PaneModel> row = reader.panes();
        if (!known.containsAll(row)) {
            pair = List.of();
        }
        known.clear();
        known.addAll(row);
        put.retainAll(row);
        if (put.size() == row.size()) {
            put.clear();
        }
        arrange();
    }

    private void arrange() {
        List<PaneModel> row = reader.panes();
        if (!row.containsAll(pair)) {
            pair = List.of();
        }
        Predicate<PaneModel> inSight = pair.isEmpty() ? pane -> !put.contains(pane) : pair::contains;
        justTwo.set(!pair.isEmpty());
        fill(hidden, row.stream().filter(inSight.negate()).toList());
        fill(shown, row.stream().filter(inSight).toList());
        hideable.set(pair.isEmpty() && shown.size() > 1);
    }

    private static void fill(ObservableList<PaneModel> list, List<PaneModel> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private void baseChanged() {
        PaneModel base = reader.base().get();
        pinBase();
        if (base != null && pair.contains(base)) {
            pair.stream().filter(pane -> pane != base).forEach(reader::visit);
        }
    }

    private void pinBase() {
        PaneModel base = reader.base().get();
        if (basePinned.get() && base != null) {
            reader.move(base, 0);
        }
    }
}
