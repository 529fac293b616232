package dev.parallax.work;

import java.util.concurrent.CancellationException;

/** Tells long work that its result is no longer wanted. Any thread may cancel; the worker asks now and then. */
public final class CancelToken {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException when somebody has cancelled */
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
