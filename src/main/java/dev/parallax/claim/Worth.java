package dev.parallax.claim;

import dev.parallax.claim.Claim.Kind;
import java.util.Map;
import java.util.Set;

/**
 * How much a claim is worth checking.
 *
 * <p>Each reason is taken as the chance that a checker would pick the sentence for it alone, and the reasons as
 * independent: {@code 1 − Π (1 − weight)}. So more reasons always weigh more, and no sum leaves 0..1.
 */
final class Worth {

    /** Words in somebody's mouth come first: a wrong quotation is the gravest mistake a version can make. */
    private static final double QUOTATION = 0.40;

    /** A number can be looked up. */
    private static final double FIGURE = 0.35;

    /** A source can be asked. */
    private static final double ATTRIBUTION = 0.30;

    /** A date alone mostly frames another claim. */
    private static final double DATE = 0.20;

    /** The past tense is everywhere in news. */
    private static final double EVENT = 0.15;

    /** A name makes a statement about somebody in particular. */
    private static final double NAME = 0.10;

    private static final Map<Kind, Double> WEIGHTS = Map.of(
            Kind.QUOTATION, QUOTATION,
            Kind.FIGURE, FIGURE,
            Kind.ATTRIBUTION, ATTRIBUTION,
            Kind.DATE, DATE,
            Kind.EVENT, EVENT);

    private Worth() {}

    static double of(Set<Kind> kinds, boolean named) {
        double unworthy = named ? 1 - NAME : 1;
        for (Kind kind : Kind.values()) {
            unworthy *= kinds.contains(kind) ? 1 - WEIGHTS.get(kind) : 1;
        }
        return 1 - unworthy;
    }
}
