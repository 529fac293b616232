package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checkable statement.
 *
 * @param span the sentence or the part of it that states it
 * @param sentence the sentence it stands in
 * @param kinds why it can be checked, at least one
 * @param worth how much it is worth checking, 0 to 1
 * @param source who is said to say so; null where the version says it by itself
 */
public record Claim(Span span, int sentence, Set<Kind> kinds, double worth, @Nullable Speaker source) {

    /** Why a statement can be checked. */
    public enum Kind {
        FIGURE,
        QUOTATION,
        ATTRIBUTION,
        DATE,
        EVENT
    }

    public Claim {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || !(worth >= 0 && worth <= 1)) {
            throw new IllegalArgumentException("not a claim: " + kinds + " " + worth);
        }
    }
}
