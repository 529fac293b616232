package dev.parallax.ui.reader;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;

/** How a story is compared; the window gets the real one from its composition root. */
@FunctionalInterface
public interface Comparing {

    /** Called in the background. */
    Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel);
}
