package dev.parallax.ui.common;

import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * Jobs that compute on named background threads and deliver on the toolkit's thread.
 *
 * <p>{@link #start} and {@link #close} belong to the toolkit's thread.
 */
public final class FxJobs implements Jobs {

    /** Reading and comparing may run side by side; more would only starve the window of the second core. */
    private static final int THREADS = 2;

    private final ExecutorService executor = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("parallax-job-", 1).factory());
    private final Map<String, CancelToken> lanes = new HashMap<>();

    @Override
    public <T> CancelToken start(String lane, Work<T> work, Outcome<T> outcome) {
        CancelToken token = new CancelToken();
        CancelToken replaced = lanes.put(lane, token);
        if (replaced != null) {
            replaced.cancel();
        }
        executor.execute(() -> run(new Job<>(lane, token, work, outcome)));
        return token;
    }

    @Override
    public void close() {
        lanes.values().forEach(CancelToken::cancel);
        lanes.clear();
        executor.shutdownNow();
    }

    private <T> void run(Job<T> job) {
        try {
            job.token.check();
            T result = job.work.run(job.token, (stage, fraction) -> Platform.runLater(() -> {
                if (isCurrent(job) && !job.token.isCancelled()) {
                    job.outcome.progress().report(stage, fraction);
                }
            }));
            finish(job, () -> job.outcome.success().accept(result));
        } catch (CancellationException e) {
            finish(job, job.outcome.cancelled());
        } catch (Throwable failure) {
            // Whatever the work threw belongs to its failure arm; nothing may be lost on a background thread.
            finish(job, () -> job.outcome.failure().accept(failure));
        }
    }

    private <T> void finish(Job<T> job, Runnable arm) {
        Platform.runLater(() -> {
            if (isCurrent(job)) {
                lanes.remove(job.lane);
                (job.token.isCancelled() ? job.outcome.cancelled() : arm).run();
            }
        });
    }

    private boolean isCurrent(Job<?> job) {
        return lanes.get(job.lane) == job.token;
    }

    private record Job<T>(String lane, CancelToken token, Work<T> work, Outcome<T> outcome) {}
}
