package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import dev.parallax.work.CancelToken;

/** Watches an engine at work: stops it when the reader cancels, and hears when it gave up on the best answer. */
final class SearchMonitor implements DiffAlgorithmListener {

    private final CancelToken cancel;
    private boolean cutShort;

    SearchMonitor(CancelToken cancel) {
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

    boolean wasCutShort() {
        return cutShort;
    }
}
