package dev.parallax.ui.reader;

import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import dev.parallax.work.Jobs.Outcome;
import dev.parallax.work.Jobs.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Background work as the reader sees it: one line of what is going on, and a way to stop it. */
public final class ActivityModel {

    private final Jobs jobs;
    private final Map<String, CancelToken> running = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Activity> activity = new ReadOnlyObjectWrapper<>();

    public ActivityModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What was begun last and still runs; null while nothing does. */
    public ReadOnlyObjectProperty<@Nullable Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    /**
     * Starts work that is shown while it goes on.
     *
     * @param lane a newer job takes the place of an older one on the same lane
     * @param stage message key of what is shown until the work reports by itself
     */
    public <T> void start(String lane, String stage, Work<T> work, Ending<T> ending) {
        start(lane, new Activity(stage, Activity.UNKNOWN), work, ending);
    }

    /** @param first what is shown until the work reports by itself */
    <T> void start(String lane, Activity first, Work<T> work, Ending<T> ending) {
        activity.set(first);
        run(lane, work, ending);
    }

    private <T> void run(String lane, Work<T> work, Ending<T> ending) {
        boolean[] ended = {false};
        CancelToken token = jobs.start(lane, work, new Outcome<>(
                (now, fraction) -> activity.set(new Activity(now, fraction)),
                result -> end(lane, ended, () -> ending.success.accept(result)),
                failure -> end(lane, ended, () -> ending.failure.accept(failure)),
                () -> end(lane, ended, ending.cancelled)));
        if (!ended[0]) {
            running.put(lane, token);
        }
    }

    /** Starts work that is shown only when it reports a stage. */
    public <T> void startQuietly(String lane, Work<T> work, Ending<T> ending) {
        run(lane, work, ending);
    }

    /** Whether nothing runs, shown or not. */
    public boolean isIdle() {
        return running.isEmpty();
    }

    /** Stops everything that runs. */
    public void cancel() {
        running.values().forEach(CancelToken::cancel);
    }

    private void end(String lane, boolean[] ended, Runnable arm) {
        ended[0] = true;
        running.remove(lane);
        if (running.isEmpty()) {
            activity.set(null);
        }
        arm.run();
    }

    /** What becomes of the work, apart from its progress. */
    public record Ending<T>(Consumer<T> success, Consumer<Throwable> failure, Runnable cancelled) {}
}
