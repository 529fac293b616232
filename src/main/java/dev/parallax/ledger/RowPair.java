package dev.parallax.ledger;

import dev.parallax.story.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version beside the one that it is judged by, in one row of a claim table.
 *
 * @param spans what each version says
 */
record RowPair(@Nullable Integer passage, Map<Integer, List<Span>> spans, int reference, int version) {

    List<Span> said(int ofVersion) {
        return spans.getOrDefault(ofVersion, List.of());
    }
}
