package dev.parallax.cli;

import dev.parallax.diff.Ignored;
import java.util.List;
import java.util.Set;

/**
 * What the window begins with.
 *
 * @param locations files, folders and addresses; empty for the sample story
 * @param ignored kinds of differences that are not shown at first
 */
public record OpenRequest(List<String> locations, Set<Ignored> ignored) {

    public OpenRequest {
        locations = List.copyOf(locations);
        ignored = Set.copyOf(ignored);
    }
}
