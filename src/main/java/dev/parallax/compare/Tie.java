package dev.parallax.compare;

import dev.parallax.story.Span;

/**
 * What joins two versions at one place.
 *
 * @param left where it stands in the first version; empty where it would stand in a version that lacks it
 * @param right the same in the second version
 * @param apart how far the wordings are from each other, 0 to 1; 1 where only one has it
 */
public record Tie(Kind kind, Span left, Span right, double apart) {

    /** What became of a passage between two versions. */
    public enum Kind {
        /** Both have it in the same words. */
        SAME,
        /** Both have it in other words. */
        REWORDED,
        /** Both have it, in another order. */
        MOVED,
        ONLY_LEFT,
        ONLY_RIGHT
    }

    public Tie {
        boolean one = kind == Kind.ONLY_LEFT ? right.isEmpty() : kind != Kind.ONLY_RIGHT || left.isEmpty();
        if (!one || left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException(kind + " does not join " + left + " and " + right);
        }
    }
}
