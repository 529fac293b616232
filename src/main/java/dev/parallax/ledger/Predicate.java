package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.story.Span;

/**
 * What a sentence says of something: a telling word with the function words before it, as "does not require".
 *
 * @param place of the word among the words of its sentence
 * @param word the word
 * @param before place of the telling word before it; −1 where the sentence begins there, {@link #UNKNOWN} where a clause
 *     does
 * @param span the word with the auxiliaries, negations and hedges before it
 * @param negations how often it is denied
 * @param modality how sure it is
 * @param plain whether it is neither a name nor a number, and nothing around makes its negation mean something else
 */
record Predicate(
        SentenceRef sentence,
        int place,
        SentenceWord word,
        int before,
        Span span,
        int negations,
        Modality modality,
        boolean plain) {

    /** Something stands before that is none of its words. */
    static final int UNKNOWN = -2;

    /** How sure a statement is. */
    enum Modality {
        /** Neither a modal verb nor a hedge. */
        NONE,
        /** Neither sure nor hedged: "to cut", "can cut". */
        OTHER,
        /** Made for good: "is", "does". */
        PRESENT,
        /** Announced or demanded: "will", "must". */
        FIRM,
        /** "could", "may". */
        POSSIBLE,
        /** "may have". */
        POSSIBLY_PAST,
        /** "allegedly". */
        HEDGED
    }

    /** Whether a sentence or clause begins with it, and with its negation. */
    boolean deniedAtStart() {
        return before < 0 && isNegated();
    }

    boolean isNegated() {
        return negations % 2 == 1;
    }
}
