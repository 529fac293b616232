package dev.parallax.ledger;

import dev.parallax.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version makes of a claim.
 *
 * @param spans where it says it, by position; empty where it is absent
 * @param related where an absent claim is maybe meant after all, by position; else empty
 * @param source who is said to say so; null where the version says it by itself or not at all
 * @param findings places, in the ledger, of the findings that set it apart from the reference, gravest first
 */
public record ClaimCell(
        Standing standing, List<Span> spans, List<Span> related, @Nullable String source, List<Integer> findings) {

    public ClaimCell {
        spans = List.copyOf(spans);
        related = List.copyOf(related);
        findings = List.copyOf(findings);
        if (spans.isEmpty() != (standing == Standing.ABSENT)) {
            throw new IllegalArgumentException(standing + " with " + spans.size() + " spans");
        }
    }

    /** Whether the version says it, in whatever words. */
    public boolean has() {
        return standing != Standing.ABSENT;
    }
}
