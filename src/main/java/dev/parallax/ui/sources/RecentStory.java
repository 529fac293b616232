package dev.parallax.ui.sources;

import dev.parallax.source.StoryLoader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story that was open once: where its texts are, never what they say.
 *
 * @param locations files and addresses, one a version; at least one
 */
public record RecentStory(String title, Instant opened, List<String> locations) {

    private static final String BETWEEN = "&";

    public RecentStory {
        locations = List.copyOf(locations);
        if (locations.isEmpty()) {
            throw new IllegalArgumentException("a story has a text");
        }
    }

    public int versions() {
        return locations.size();
    }

    /** The name of the folder that all texts lie in; empty where they lie in several, or on the web. */
    Optional<String> folder() {
        Set<Optional<Path>> folders = locations.stream()
                .map(location -> StoryLoader.fileOf(location).map(Path::getParent))
                .collect(Collectors.toSet());
        return folders.size() == 1
                ? folders.iterator().next().map(Path::getFileName).map(Path::toString)
                : Optional.empty();
    }

    boolean isOfTheSameTextsAs(RecentStory other) {
        return Set.copyOf(locations).equals(Set.copyOf(other.locations));
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<RecentStory> of(String written) {
        try {
            List<String> parts = Arrays.stream(written.split(BETWEEN))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
            // A time without a date anywhere on earth is none.
            Instant opened = Instant.ofEpochSecond(Long.parseLong(parts.get(0)));
            opened.atOffset(ZoneOffset.MIN);
            opened.atOffset(ZoneOffset.MAX);
            return Optional.of(new RecentStory(parts.get(1), opened, parts.subList(2, parts.size())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }

    String written() {
        return Stream.concat(Stream.of(String.valueOf(opened.getEpochSecond()), title), locations.stream())
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN));
    }
}
