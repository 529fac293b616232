package dev.parallax.claim;

import dev.parallax.story.KebabCase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a statement is worth checking, weightiest first. */
public enum Reason {
    /** Words in somebody's mouth come first: a wrong quotation is the gravest mistake a version can make. */
    QUOTED_WORDS(Claim.Kind.QUOTATION, 0.40),
    /** A number can be looked up. */
    FIGURE(Claim.Kind.FIGURE, 0.35),
    /** A source that is named can be asked. */
    NAMED_SOURCE(Claim.Kind.ATTRIBUTION, 0.30),
    /** What is more, less or most can be compared. */
    COMPARISON(Claim.Kind.COMPARISON, 0.25),
    /** "Officials said": somebody is said to say so, but nobody can be asked. */
    UNNAMED_SOURCE(Claim.Kind.ATTRIBUTION, 0.25),
    /** A date alone mostly frames another claim. */
    DATE(Claim.Kind.DATE, 0.20),
    /** The past tense is everywhere in news. */
    PAST_EVENT(Claim.Kind.EVENT, 0.15),
    /** A name makes a statement about somebody in particular; it makes none checkable by itself. */
    NAME(null, 0.10);

    private final Claim.@Nullable Kind kind;
    private final double weight;
    private final String key = KebabCase.of(this);

    Reason(Claim.@Nullable Kind kind, double weight) {
        this.kind = kind;
        this.weight = weight;
    }

    /** Its name in messages and in JSON: {@code named-source}. */
    public String key() {
        return key;
    }

    /** The kind of claim that it makes; null where it makes none by itself. */
    public Claim.@Nullable Kind kind() {
        return kind;
    }

    /**
     * How much a statement is worth checking for all of these reasons, 0 to 1: {@code 1 − Π (1 − weight)}, taking them as
     * independent. So more reasons always weigh more, and no sum leaves 0..1.
     */
    public static double worth(Set<Reason> reasons) {
        return 1 - reasons.stream().mapToDouble(reason -> 1 - reason.weight()).reduce(1, (a, b) -> a * b);
    }

    /** The chance, 0 to 1, that a checker would pick a sentence for it alone, as we judge it. */
    public double weight() {
        return weight;
    }
}
