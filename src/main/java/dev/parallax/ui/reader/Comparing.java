package dev.parallax.ui.reader;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;

/** How a story is compared; the window gets the real one from its composition root. Called in the background. */
@FunctionalInterface
public interface Comparing {

    /** What can be told at once. */
    Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel);

    /**
     * What takes longer to find out.
     *
     * @return the first itself where there is no more
     */
    default Comparison refine(Comparison first, Progress progress, CancelToken cancel) {
        return first;
    }
}
