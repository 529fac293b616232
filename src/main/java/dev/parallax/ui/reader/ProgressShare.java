package dev.parallax.ui.reader;

import dev.parallax.work.Progress;

/**
 * The progress of work that is a part of longer work.
 *
 * @param whole hears of the longer work
 * @param from fraction of the longer work that is done before this part
 * @param to fraction that is done after it
 */
record ProgressShare(Progress whole, double from, double to) implements Progress {

    @Override
    public void report(String stage, double fraction) {
        whole.report(stage, fraction < 0 ? fraction : from + fraction * (to - from));
    }
}
