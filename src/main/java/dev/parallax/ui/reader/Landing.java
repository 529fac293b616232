package dev.parallax.ui.reader;

import dev.parallax.story.Span;
import java.util.List;
import java.util.Map;

/**
 * What is to be brought level in all panes.
 *
 * @param leader place of the version that the reader looks at; it is among the spans
 * @param spans what to show in each version that has it, at least one span each, by position
 */
public record Landing(int leader, Map<Integer, List<Span>> spans) {

    public Landing {
        spans = Map.copyOf(spans);
        if (!spans.containsKey(leader)) {
            throw new IllegalArgumentException("the leader has nothing to show");
        }
    }

    Span first(int version) {
        return spans.get(version).getFirst();
    }
}
