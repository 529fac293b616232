package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Two linked sentences of which at least one gives what it says to a source.
 *
 * @param sourceA whom the first gives it to; null where it names nobody
 * @param sourceB whom the second gives it to
 * @param shared how many telling words the two statements share
 * @param ofA how much of the first statement that is, 0 to 1
 * @param ofB how much of the second
 * @param score how sure the link is
 */
record FacingStatements(
        SentenceRef a,
        @Nullable Attribution sourceA,
        SentenceRef b,
        @Nullable Attribution sourceB,
        int shared,
        double ofA,
        double ofB,
        double score) {

    /** Fewer shared words may be chance. */
    private static final int LEAST_SHARED = 3;

    /** So much of the statement that the other holds most of, and of the other. */
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;

    /** Where the link is as sure as can be, so much of both is enough: the same may be said in other words. */
    private static final double SUREST = 0.9;
    private static final int LEAST_SHARED_WHERE_SURE = 4;
    private static final double PART = 0.3;

    /** Whether both state the same, apart from who is said to say so. */
    boolean sameContent() {
        return shared >= LEAST_SHARED && Math.max(ofA, ofB) >= MOST && Math.min(ofA, ofB) >= HALF;
    }

    /** Whether they state the same by their words, or by what they mean and by some of their words. */
    boolean likeContent() {
        boolean meant = score >= SUREST && shared >= LEAST_SHARED_WHERE_SURE && Math.min(ofA, ofB) >= PART;
        return meant || sameContent();
    }
}
