package dev.parallax.ui.sources;

import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import java.util.List;

/** How texts are read; the window gets the real one from its composition root. */
@FunctionalInterface
public interface Gathering {

    /**
     * Called in the background; never throws for what is wrong with a text, but tells of it.
     *
     * @param open the versions that the story has already
     */
    Harvest read(List<Version> open, List<TextSource> texts, CancelToken cancel);
}
