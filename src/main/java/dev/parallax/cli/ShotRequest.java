package dev.parallax.cli;

import dev.parallax.diff.Ignored;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the window.
 *
 * @param locations files, folders and addresses; empty for the sample story
 * @param output the PNG file to write
 * @param width in pixels, 320 to {@link #MOST_WIDTH}
 * @param height in pixels, 240 to {@link #MOST_HEIGHT}
 * @param theme {@code light} or {@code dark}
 * @param base label of the version that the others are compared with; null for the first
 * @param ignored kinds of differences that are not shown
 * @param view what the picture shows: {@code reading}, {@code findings}, {@code finding:N}, {@code difference:N}, N from
 *     1; null for {@code reading}
 */
public record ShotRequest(
        List<String> locations,
        Path output,
        int width,
        int height,
        String theme,
        @Nullable String base,
        Set<Ignored> ignored,
        @Nullable String view) {

    public static final int MOST_WIDTH = 4000;
    public static final int MOST_HEIGHT = 3000;

    public ShotRequest {
        locations = List.copyOf(locations);
        ignored = Set.copyOf(ignored);
    }
}
