package dev.parallax.ui.reader;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.StoryMap;
import dev.parallax.diff.Ignored;
import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The row of panes and what is known about it: which versions, which base, which comparison. */
public final class ReaderModel {

    /** How far the reader's story is. */
    public enum State {
        /** There is no version. */
        EMPTY,
        /** The texts are shown; what differs is being found out. */
        LOADING,
        /** What can be told at once is there; the rest is being found out. */
        REFINING,
        /** The comparison is there. */
        READY,
        /** The texts are shown; there is no comparison. */
        FAILED
    }

    private final Search search;
    private final Consumer<Notice> notices;
    private final PaneRow row = new PaneRow();

    /** For reading; the row changes them. */
    private final ObservableList<PaneModel> panes = row.panes();

    private final ReadOnlyObjectWrapper<@Nullable PaneModel> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PaneModel> counterpart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HandWork> handWork = new ReadOnlyObjectWrapper<>(HandWork.NONE);
    private @Nullable Compared shown;

    /** What the reader wants to be the base, until it is known what differs from it; null when it is the base. */
    private @Nullable PaneModel wanted;

    private Set<Ignored> ignored = Set.of();

    /** @param maps makes the map of places from a comparison, in the background */
    public ReaderModel(
            ActivityModel activity,
            Comparing comparing,
            Function<Comparison, PlaceMap> maps,
            Consumer<Notice> notices) {
        search = new Search(
                new Search.Means(activity, comparing, maps), notices, new Search.Screen(this::show, this::unmark));
        this.notices = notices;
    }

    /** From left to right. */
    public ObservableList<PaneModel> panes() {
        return panes;
    }

    public ReadOnlyObjectProperty<State> state() {
        return search.state();
    }

    /** Why less is known than could be; null where the last comparison has come to its end, or is still going on. */
    public ReadOnlyObjectProperty<@Nullable Notice> cutShort() {
        return search.cutShort();
    }

    /** The version that the others are compared with; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable PaneModel> base() {
        return base.getReadOnlyProperty();
    }

    /** The version that the marks in the base speak of; null while there is only the base. */
    public ReadOnlyObjectProperty<@Nullable PaneModel> counterpart() {
        return counterpart.getReadOnlyProperty();
    }

    /**
     * What is known about the panes that are shown; null while it is being found out. Where one comparison follows
     * another without null between them, the versions are the same. What belongs together is the same, too, unless the
     * work by hand of their stories differs. Base and counterpart change right before it.
     */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Where places of one version lie in another; null while there is no comparison. */
    public @Nullable PlaceMap places() {
        return shown == null ? null : shown.places();
    }

    /** Who agrees with whom; null while there is no comparison. */
    public @Nullable Agreements agreements() {
        return shown == null ? null : shown.agreements();
    }

    /** The story seen from far away; null while there is no comparison. */
    public @Nullable StoryMap map() {
        return shown == null ? null : shown.map();
    }

    /** How many versions may still be added. */
    public int room() {
        return Story.MOST_VERSIONS - panes.size();
    }

    /** Puts these versions in place of all others. */
    public void open(List<Version> versions) {
        clear();
        add(versions);
    }

    /** Adds versions at the right end of the row, as many as there is {@link #room()} for, and tells of the others. */
    public void add(List<Version> versions) {
        int fitting = Math.min(versions.size(), room());
        tellLeftOut(versions.subList(fitting, versions.size()));
        forget();
        row.add(versions.subList(0, fitting));
        settle();
    }

    public void close(PaneModel pane) {
        if (panes.contains(pane)) {
            forget();
            row.remove(pane);
            settle();
        }
    }

    public void closeAll() {
        clear();
        settle();
    }

    /** Compares all others with this one from now on; what is shown stays until it is known what differs then. */
    public void makeBase(PaneModel pane) {
        if (target() == pane) {
            return;
        }
        wanted = pane;
        if (shown != null && (state().get() == State.READY || state().get() == State.REFINING)) {
            search.rebase(shown, pane.place());
        } else {
            panes.forEach(PaneModel::unmark);
            settle();
        }
    }

    private @Nullable PaneModel target() {
        return wanted == null ? base.get() : wanted;
    }

    /** Lets the version be the base that the reader wants, and the counterpart another one. */
    private void stand(@Nullable PaneModel newBase) {
        wanted = null;
        base.set(newBase);
        if (!panes.contains(counterpart.get()) || counterpart.get() == newBase) {
            counterpart.set(row.firstBeside(newBase));
        }
    }

    /**
     * Moves a pane along the row.
     *
     * @param to its new place, counted after it has been taken out
     */
    public void move(PaneModel pane, int to) {
        row.move(pane, to);
    }

    /** The reader has turned to this pane: the marks in the base speak of it from now on. */
    public void visit(PaneModel pane) {
        if (pane != base.get() && panes.contains(pane)) {
            counterpart.set(pane);
        }
    }

    /** Finds out once more what differs, after a failure or a cancelled search. */
    public void compare() {
        forget();
        stand(target());
        panes.forEach(pane -> pane.know(PaneFacts.UNKNOWN));
        if (panes.isEmpty()) {
            search.end();
            return;
        }
        search();
    }

    /** Shows none of these kinds of differences from now on; what is shown stays until it is known what differs then. */
    public void ignore(Set<Ignored> kinds) {
        if (!ignored.equals(kinds)) {
            ignored = Set.copyOf(kinds);
            if (!panes.isEmpty()) {
                search();
            }
        }
    }

    /** What the reader has decided by hand so far; the comparison may not know the last of it yet. */
    public ReadOnlyObjectProperty<HandWork> handWork() {
        return handWork.getReadOnlyProperty();
    }

    /** Lets this hold from now on; what is shown stays until it is known what belongs together then. */
    public void decide(Decision decision) {
        List<Decision> before = handWork.get().decisions();
        if (before.isEmpty() || !before.getLast().equals(decision)) {
            work(handWork.get().with(decision));
        }
    }

    /** Takes the last decision back. */
    public void undo() {
        work(handWork.get().undone());
    }

    private void work(HandWork work) {
        if (!panes.isEmpty() && !work.equals(handWork.get())) {
            handWork.set(work);
            search();
        }
    }

    private void search() {
        CompareOptions options = new CompareOptions(Objects.requireNonNull(target()).place(), ignored);
        search.begin(row.story(handWork.get()), options, shown != null);
    }

    public @Nullable PaneModel paneOf(int placeInStory) {
        return row.of(placeInStory);
    }

    private void show(Compared result) {
        shown = result;
        stand(paneOf(result.comparison().base()));
        panes.forEach(pane -> pane.know(result.facts().get(pane.place())));
        comparison.set(result.comparison());
    }

    /** An older comparison goes as well: its marks would be those of other wishes. */
    private void unmark() {
        forget();
        stand(target());
        panes.forEach(pane -> {
            pane.know(PaneFacts.UNKNOWN);
            pane.unmark();
        });
    }

    private void forget() {
        shown = null;
        comparison.set(null);
    }

    private void tellLeftOut(List<Version> leftOut) {
        if (!leftOut.isEmpty()) {
            notices.accept(Notice.of(
                    "source.too-many", Story.MOST_VERSIONS, leftOut.size(), leftOut.getFirst().label()));
        }
    }

    /** The comparison goes first: it must never be seen beside panes that it does not speak of. */
    private void clear() {
        forget();
        row.clear();
        handWork.set(HandWork.NONE);
        search.forget();
    }

    /** Puts base, counterpart, letters and comparison in order after the row has changed. */
    private void settle() {
        forget();
        if (panes.contains(target())) {
            stand(target());
        } else {
            panes.forEach(PaneModel::unmark);
            stand(panes.isEmpty() ? null : panes.getFirst());
        }
        handWork.set(row.number(handWork.get()));
        compare();
    }
}
