package dev.parallax.work;

import java.util.function.Consumer;

/**
 * The one road to the background. Work gets frozen inputs; exactly one arm of its outcome is called, on the thread
 * that the reader's window lives on, unless a newer job on the same lane has replaced it.
 */
public interface Jobs extends AutoCloseable {

    /**
     * Starts work. A job that is still running on the same lane is cancelled and none of its arms is called any more.
     *
     * @param lane jobs that replace each other share a lane
     */
    <T> CancelToken start(String lane, Work<T> work, Outcome<T> outcome);

    /** Cancels what runs and lets no new work in. */
    @Override
    void close();

    /** What is computed in the background. */
    @FunctionalInterface
    interface Work<T> {
        T run(CancelToken cancel, Progress progress) throws Exception;
    }

    /**
     * What becomes of it.
     *
     * @param progress hears the stages while the work goes on
     * @param success gets the result
     * @param failure gets what the work threw
     * @param cancelled runs when the work was cancelled without being replaced
     */
    record Outcome<T>(Progress progress, Consumer<T> success, Consumer<Throwable> failure, Runnable cancelled) {}
}
