package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A verb that puts words into somebody's mouth.
 *
 * @param lemma its base form
 * @param strength what it says about the truth of the words
 * @param quotes whether it reports beside quoted words only, because elsewhere it means something else
 * @param speaks whether only somebody who speaks can be its subject
 * @param form how it stands in the text
 */
record ReportingVerb(String lemma, Strength strength, boolean quotes, boolean speaks, Form form) {

    /** Whether the verb makes a clause of its own. */
    enum Form {
        FINITE,
        PARTICIPLE
    }

    Cue cue(Span place) {
        return new Cue(place, lemma, strength);
    }
}
