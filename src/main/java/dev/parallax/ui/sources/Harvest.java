package dev.parallax.ui.sources;

import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import java.util.List;

/**
 * What came of reading.
 *
 * @param versions the texts that could be read and are new, in order
 * @param notices what the reader should be told
 */
public record Harvest(List<Version> versions, List<Notice> notices) {

    public Harvest {
        versions = List.copyOf(versions);
        notices = List.copyOf(notices);
    }
}
