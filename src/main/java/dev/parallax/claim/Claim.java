package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A checkable statement.
 *
 * @param span the sentence or the part of it that states it
 * @param sentence the sentence it stands in
 * @param reasons why it is worth checking, at least one that makes a kind; in the order of {@link Reason}
 * @param source who is said to say so; null where the version says it by itself
 */
public record Claim(Span span, int sentence, Set<Reason> reasons, @Nullable Speaker source) {

    /** Why a statement can be checked. */
    public enum Kind {
        FIGURE,
        QUOTATION,
        ATTRIBUTION,
        COMPARISON,
        DATE,
        EVENT
    }

    public Claim {
        if (reasons.stream().allMatch(reason -> reason.kind() == null)) {
            throw new IllegalArgumentException("not a claim: " + reasons);
        }
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /** Why it can be checked, at least one. */
    public Set<Kind> kinds() {
        return reasons.stream().map(Reason::kind).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** How much it is worth checking, 0 to 1: see {@link Reason#worth}. */
    public double worth() {
        return Reason.worth(reasons);
    }
}
