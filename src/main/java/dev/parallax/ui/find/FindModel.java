package dev.parallax.ui.find;

import dev.parallax.story.Notice;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the reader looks for in all versions, what was found, and which match the reader is at. */
public final class FindModel {

    private static final String LANE = "find";

    /** How the reader came to the match. */
    public enum Turn {
        STRAIGHT,
        /** Over the end, to the first one again. */
        OVER_END,
        /** Over the beginning, to the last one. */
        OVER_BEGINNING
    }

    /**
     * The reader is taken to a match.
     *
     * @param count counts up, so that going to the same once more is heard, too
     */
    public record Visit(Match match, Turn turn, long count) {}

    private final ReaderModel reader;
    private final ObservableList<PaneModel> row;
    private final Jobs jobs;
    private final ReaderPlace origin;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Visit> visit = new ReadOnlyObjectWrapper<>();
    private Subscription panes = Subscription.EMPTY;
    private Set<PaneModel> known = Set.of();
    private @Nullable CancelToken running;
    private int waiting;
    private long visits;

    /** @param row the panes that are searched, from left to right */
    public FindModel(ReaderModel reader, ObservableList<PaneModel> row, Jobs jobs) {
        this.reader = reader;
        this.row = row;
        this.jobs = jobs;
        origin = new ReaderPlace(reader);
        Stream.of(words, matchCase, wholeWord, expression, open).forEach(wish -> wish.subscribe(any -> search()));
        reader.comparison().subscribe(any -> search());
        row.addListener((ListChangeListener<PaneModel>) change -> watchPanes());
        watchPanes();
    }

    public StringProperty words() {
        return words;
    }

    public BooleanProperty matchCase() {
        return matchCase;
    }

    public BooleanProperty wholeWord() {
        return wholeWord;
    }

    /** Whether the words are a regular expression. */
    public BooleanProperty expression() {
        return expression;
    }

    /** Whether the reader looks for something at all. */
    public BooleanProperty open() {
        return open;
    }

    /** Whether the search goes on; what was found before is shown until it is done. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** The match that the reader is at, from 1; 0 before the first step. */
    public ReadOnlyIntegerProperty number() {
        return number.getReadOnlyProperty();
    }

    /** Where the reader was taken last; null while the reader is at no match. */
    public ReadOnlyObjectProperty<@Nullable Visit> visit() {
        return visit.getReadOnlyProperty();
    }

    /** Where the reader is in the texts: a new search begins there. */
    void begin(int version, int place) {
        origin.stand(version, place);
    }

    /** Whether this pane has not been closed, though it may be hidden. */
    boolean isOpen(PaneModel pane) {
        return reader.panes().contains(pane);
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** Goes to the next match in one version, the first one after the last. */
    public void nextIn(int version) {
        List<Match> matches = found.get().matches();
        for (int ahead = 0; ahead < matches.size(); ahead++) {
            int at = (number.get() + ahead) % matches.size();
            if (matches.get(at).version() == version) {
                go(at, at < number.get() ? Turn.OVER_END : Turn.STRAIGHT);
                return;
            }
        }
    }

    /** Shows the lines in which something was found but hidden. */
    public void showHidden() {
        Set<Integer> versions =
                found.get().hidden().stream().map(Match::version).collect(Collectors.toSet());
        row.stream()
                .filter(pane -> versions.contains(pane.place()))
                .forEach(pane -> pane.leftOutShown().set(true));
    }

    /** Goes to the match at the reader's place, or the first one after it, where the reader is at none yet. */
    void arrive() {
        if (number.get() == 0 && !found.get().matches().isEmpty()) {
            step(1);
        }
    }

    private void step(int by) {
        int count = found.get().matches().size();
        if (searching.get()) {
            waiting += by;
        } else if (count > 0) {
            int here = origin.firstOf(found.get().matches());
            int from = number.get() > 0 ? number.get() - 1 : by > 0 ? here - 1 : here;
            int to = Math.floorMod(from + by, count);
            go(to, from + by >= count ? Turn.OVER_END : from + by < 0 ? Turn.OVER_BEGINNING : Turn.STRAIGHT);
        }
    }

    private void go(int place, Turn turn) {
        number.set(place + 1);
        Match match = found.get().matches().get(place);
        begin(match.version(), match.span().start());
        visit.set(new Visit(match, turn, ++visits));
    }

    /** What was found in panes that are no more goes at once: its places mean others now. */
    private void watchPanes() {
        panes.unsubscribe();
        panes = row.stream()
                .map(pane -> pane.leftOutShown().subscribe((before, now) -> search()))
                .reduce(Subscription.EMPTY, Subscription::and);
        if (!known.equals(Set.copyOf(row))) {
            known = Set.copyOf(row);
            show(Found.NOTHING);
        }
        search();
    }

    private void search() {
        Wanted wanted = new Wanted(words.get(), matchCase.get(), wholeWord.get(), expression.get());
        waiting = 0;
        if (!open.get() || wanted.isNothing() || row.isEmpty()) {
            stop();
            return;
        }
        searching.set(true);
        Searched searched = Searched.of(reader, row);
        running = jobs.start(LANE, (cancel, progress) -> SearchJob.run(wanted, searched, cancel), new Jobs.Outcome<>(
                (stage, fraction) -> {}, result -> take(searched, result), this::fail, () -> searching.set(false)));
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
        searching.set(false);
        show(Found.NOTHING);
    }

    private void fail(Throwable failure) {
        System.getLogger(FindModel.class.getName()).log(System.Logger.Level.ERROR, "the search failed", failure);
        searching.set(false);
        show(Found.problem(Notice.of("find.failed")));
    }

    /** Versions may have got other places in the story in the meantime. */
    private void take(Searched searched, Found result) {
        if (!searched.texts().equals(Searched.of(reader, row).texts())) {
            search();
            return;
        }
        int steps = waiting;
        waiting = 0;
        searching.set(false);
        show(result);
        if (steps != 0) {
            step(steps > 0 ? 1 : -1);
        }
    }

    /** Stays at the same match where it still is one. */
    private void show(Found result) {
        Visit before = visit.get();
        int again = before == null ? -1 : result.matches().indexOf(before.match());
        if (again < 0) {
            visit.set(null);
        }
        found.set(result);
        number.set(again + 1);
    }
}
