package dev.parallax.diff;

import dev.parallax.story.Span;
import java.util.List;

/**
 * How one text becomes another: edits in order that cover both texts completely, without gap or overlap.
 *
 * @param approximate whether the search was cut short by its budget, so that less is shown as equal than could be
 */
public record EditScript(List<Edit> edits, boolean approximate) {

    public EditScript {
        edits = List.copyOf(edits);
        Span from = Span.emptyAt(0);
        Span to = Span.emptyAt(0);
        for (Edit edit : edits) {
            if (edit.from().start() != from.end() || edit.to().start() != to.end()) {
                throw new IllegalArgumentException("edits leave a gap before " + edit);
            }
            from = edit.from();
            to = edit.to();
        }
    }

    /** The edits that are not equal. */
    public List<Edit> changes() {
        return edits.stream().filter(edit -> !edit.same()).toList();
    }
}
