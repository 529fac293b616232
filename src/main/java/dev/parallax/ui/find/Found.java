package dev.parallax.ui.find;

import dev.parallax.story.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found.
 *
 * @param matches in the order in which the reader goes through them
 * @param byVersion the same, of each version that has one, by position
 * @param hidden what stands in lines that are hidden, because nothing of them is compared
 * @param problem why nothing could be searched for; null where something could
 */
public record Found(
        List<Match> matches, Map<Integer, List<Match>> byVersion, List<Match> hidden, @Nullable Notice problem) {

    static final Found NOTHING = new Found(List.of(), Map.of(), List.of(), null);

    public Found {
        matches = List.copyOf(matches);
        byVersion = Map.copyOf(byVersion);
        hidden = List.copyOf(hidden);
    }

    static Found problem(Notice problem) {
        return new Found(List.of(), Map.of(), List.of(), problem);
    }

    List<Match> in(int version) {
        return byVersion.getOrDefault(version, List.of());
    }
}
