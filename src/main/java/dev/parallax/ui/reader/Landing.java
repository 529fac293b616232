package dev.parallax.ui.reader;

import dev.parallax.story.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be brought level in all panes.
 *
 * @param leader place of the version that the reader looks at; it is among the spans
 * @param spans what to show in each version that has it, at least one span each, by position; the first ones are level
 * @param outlined what to draw a line around in these versions; nothing where it is empty
 */
public record Landing(int leader, Map<Integer, List<Span>> spans, Map<Integer, Span> outlined) {

    public Landing {
        spans = Map.copyOf(spans);
        outlined = Map.copyOf(outlined);
        if (!spans.containsKey(leader)) {
            throw new IllegalArgumentException("the leader has nothing to show");
        }
    }

    /** A landing with a line around the first span of each version. */
    static Landing on(int leader, Map<Integer, List<Span>> spans) {
        Map<Integer, Span> firsts = new HashMap<>();
        spans.forEach((version, found) -> firsts.put(version, found.getFirst()));
        return new Landing(leader, spans, firsts);
    }

    /** The same among these versions only, led by one of them that has it; empty where none does. */
    Optional<Landing> among(Set<Integer> versions) {
        Map<Integer, List<Span>> kept = new HashMap<>(spans);
        kept.keySet().retainAll(versions);
        return kept.keySet().stream()
                .min(Comparator.comparing((Integer version) -> version != leader).thenComparing(version -> version))
                .map(first -> new Landing(first, kept, outlined));
    }

    Span first(int version) {
        return spans.get(version).getFirst();
    }
}
