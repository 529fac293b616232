package dev.parallax.benchmark;

import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A comparison that runs beside the one who cancels it. */
final class Interrupted {

    private static final Executor THREADS = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    private final CancelToken cancel = new CancelToken();
    private final CompletableFuture<?> comparison;

    Interrupted(Reader reader, Story story) {
        comparison = CompletableFuture.supplyAsync(() -> reader.meaning(story, cancel), THREADS);
    }

    /** @return whether the comparison still runs then */
    boolean runsAfter(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return !comparison.isDone();
    }

    /** Cancels and waits until the comparison has ended, be it because it was ready just then. */
    void cancel() {
        cancel.cancel();
        try {
            comparison.join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof CancellationException)) {
                throw e;
            }
        }
    }
}
