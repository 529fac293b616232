package dev.parallax.align;

import dev.parallax.story.Span;
import java.util.Comparator;

/**
 * Words of two linked sentences that stand for each other: other words for the same thing, or the opposite.
 *
 * @param a the sentence in the version that stands first in the story
 * @param spanA a word of it, or a few
 * @param b the other sentence
 * @param spanB what stands there instead
 * @param relation what the first is to the second
 * @param likeness how near the words are in meaning, −1 to 1; NaN where there are no vectors
 */
public record Substitution(
        SentenceRef a, Span spanA, SentenceRef b, Span spanB, Relation relation, double likeness) {

    /** By first place, then by second. */
    static final Comparator<Substitution> BY_PLACE = Comparator.comparing(Substitution::a)
            .thenComparing(Substitution::spanA)
            .thenComparing(Substitution::b)
            .thenComparing(Substitution::spanB);

    /** What words are to each other. */
    public enum Relation {
        SYNONYM,
        WIDER,
        NARROWER,
        OPPOSITE,
        /** Near in meaning by their vectors, and no thesaurus knows why. */
        ALIKE;

        /** As seen from the other side. */
        public Relation inverse() {
            return this == WIDER ? NARROWER : this == NARROWER ? WIDER : this;
        }
    }

    public Substitution {
        if (a.version() >= b.version() || spanA.isEmpty() || spanB.isEmpty()) {
            throw new IllegalArgumentException("not a substitution: " + a + " " + spanA + " " + b + " " + spanB);
        }
    }
}
