package dev.parallax.ui.reader;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.ui.reader.ReaderModel.State;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Finds out in the background what differs: what can be told at once, and then all there is. */
final class Search {

    private static final String LANE = "compare";

    /** What words tell takes this share of the time; the rest is for what they mean. */
    private static final double WORDS_SHARE = 0.3;

    private final Means means;
    private final Consumer<Notice> notices;
    private final Screen screen;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Notice> cutShort = new ReadOnlyObjectWrapper<>();
    private @Nullable Notice limitTold;

    /**
     * What is searched with.
     *
     * @param maps makes the map of places from a comparison, in the background
     */
    record Means(ActivityModel activity, Comparing comparing, Function<Comparison, PlaceMap> maps) {}

    /**
     * Where the result is shown.
     *
     * @param unmark takes away what an older one left
     */
    record Screen(Consumer<Compared> show, Runnable unmark) {}

    Search(Means means, Consumer<Notice> notices, Screen screen) {
        this.means = means;
        this.notices = notices;
        this.screen = screen;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the last search has not come to its end; null when it has, or is still going on. */
    ReadOnlyObjectProperty<@Nullable Notice> cutShort() {
        return cutShort.getReadOnlyProperty();
    }

    /** @param isShown whether an older result is shown, which then stays until the new one is there */
    void begin(Story story, CompareOptions options, boolean isShown) {
        cutShort.set(null);
        state.set(State.LOADING);
        means.activity.start(LANE, "reader.stage.comparing",
                (cancel, progress) -> {
                    Progress words = new ProgressShare(progress, 0, WORDS_SHARE);
                    Comparison first = means.comparing.compare(story, options, words, cancel);
                    return isShown ? all(first, progress, cancel) : new Found(compared(first), false);
                },
                new ActivityModel.Ending<>(
                        isShown ? this::ready : found -> refine(found.result), this::failed, this::cancelled));
    }

    /** A result, and whether there is no more to find than it tells. */
    private record Found(Compared result, boolean whole) {}

    private Found all(Comparison first, Progress progress, CancelToken cancel) {
        try {
            return new Found(compared(means.comparing.refine(first, meaning(progress), cancel)), true);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever is wrong with the meaning, what words tell is worth showing.
            log(e);
            return new Found(compared(first), false);
        }
    }

    /** Puts what is shown beside another base; how far its refinement is stays as it is. */
    void rebase(Compared shown, int base) {
        boolean refining = state.get() == State.REFINING;
        means.activity.start(LANE, "reader.stage.rebasing",
                (cancel, progress) -> shown.rebased(base, cancel),
                new ActivityModel.Ending<>(
                        refining ? this::refine : screen.show,
                        this::failed,
                        () -> {
                            screen.show.accept(shown);
                            unrefined("reader.refining-stopped");
                        }));
    }

    /** There is nothing to search any more. */
    void end() {
        cutShort.set(null);
        state.set(State.EMPTY);
        means.activity.cancel();
    }

    /** What is searched next belongs to another story. */
    void forget() {
        limitTold = null;
    }

    private void refine(Compared first) {
        screen.show.accept(first);
        state.set(State.REFINING);
        means.activity.start(LANE, new Activity("reader.stage.comparing", WORDS_SHARE),
                (cancel, progress) -> {
                    Comparison found = means.comparing.refine(first.comparison(), meaning(progress), cancel);
                    return found == first.comparison() ? first : compared(found);
                },
                new ActivityModel.Ending<>(
                        result -> refined(first, result),
                        failure -> {
                            log(failure);
                            unrefined("reader.not-refined");
                        },
                        () -> unrefined("reader.refining-stopped")));
    }

    private static Progress meaning(Progress whole) {
        return new ProgressShare(whole, WORDS_SHARE, 1);
    }

    private Compared compared(Comparison found) {
        return Compared.of(found, means.maps.apply(found));
    }

    private void refined(Compared first, Compared result) {
        if (result == first) {
            tellLimit(first.comparison());
            state.set(State.READY);
        } else {
            ready(new Found(result, true));
        }
    }

    private void ready(Found found) {
        screen.show.accept(found.result);
        state.set(State.READY);
        if (found.whole) {
            tellLimit(found.result.comparison());
        } else {
            tellCutShort("reader.not-refined");
        }
    }

    private void unrefined(String key) {
        if (state.get() == State.REFINING) {
            tellCutShort(key);
            state.set(State.READY);
        }
    }

    /** Once, however often a story is compared. */
    private void tellLimit(Comparison comparison) {
        Notice limit = comparison.basis().limit();
        if (limit != null && !limit.equals(limitTold)) {
            notices.accept(limit);
        }
        limitTold = limit;
    }

    private void failed(Throwable failure) {
        log(failure);
        fail("reader.failed");
    }

    private void cancelled() {
        if (state.get() != State.EMPTY) {
            fail("reader.cancelled");
        }
    }

    private void fail(String key) {
        screen.unmark.run();
        state.set(State.FAILED);
        tellCutShort(key);
    }

    private void tellCutShort(String key) {
        cutShort.set(Notice.of(key));
        notices.accept(Notice.of(key));
    }

    private static void log(Throwable failure) {
        System.getLogger(Search.class.getName())
                .log(System.Logger.Level.ERROR, "the comparison failed", failure);
    }
}
