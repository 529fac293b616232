package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import java.util.List;

/**
 * What came of reading.
 *
 * @param versions those that were open before, then the new ones in the order they were asked for; at most
 *     {@link dev.parallax.story.Story#MOST_VERSIONS}, with distinct labels; may be empty
 * @param problems what the reader should be told: each location that failed, versions that were left out, versions with
 *     the same text
 */
public record LoadedStory(List<Version> versions, List<Notice> problems) {

    public LoadedStory {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
    }
}
