package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import dev.parallax.work.CancelToken;

/**
 * Watches an engine at work: stops it when the reader cancels, and hears when it gave up on the best answer. To be given to
 * {@link AnchoredMyers#computeDiff} as its listener; for one search and one thread at a time.
 */
public final class SearchMonitor implements DiffAlgorithmListener {

    private final CancelToken cancel;
    private boolean cutShort;

    public SearchMonitor(CancelToken cancel) {
        this.cancel = cancel;
    }

    @Override
    public void diffStart() {
        cancel.check();
    }

    @Override
    public void diffStep(int value, int max) {
        cancel.check();
    }

    @Override
    public void diffEnd() {
        cancel.check();
    }

    void cutShort() {
        cutShort = true;
    }

    /** Whether the budget ended before the best answer was found: less is told as equal than could be. */
    public boolean wasCutShort() {
        return cutShort;
    }
}
