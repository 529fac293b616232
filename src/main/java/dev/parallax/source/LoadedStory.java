package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading.
 *
 * @param versions those that were open before, then the new ones in the order they were asked for; at most
 *     {@link dev.parallax.story.Story#MOST_VERSIONS}, with distinct labels; may be empty
 * @param problems what is missing and why: each location that failed, versions that were left out
 * @param notes what else the reader should know: versions with the same text
 */
public record LoadedStory(List<Version> versions, List<Notice> problems, List<Notice> notes) {

    public LoadedStory {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** All that the reader should be told: the problems, then the notes. */
    public List<Notice> notices() {
        return Stream.concat(problems.stream(), notes.stream()).toList();
    }
}
