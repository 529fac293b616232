package dev.parallax.claim;

/**
 * A verb that puts words into somebody's mouth.
 *
 * @param lemma its base form
 * @param strength what it says about the truth of the words
 * @param form how it stands in the text
 */
record ReportingVerb(String lemma, Strength strength, Form form) {

    /** What a reporter lets on about the words by the choice of the verb. */
    enum Strength {
        NEUTRAL,
        DOUBTING,
        VOUCHING,
        ARGUING,
        BESIDE_QUOTATION
    }

    /** Whether the verb makes a clause of its own. */
    enum Form {
        FINITE,
        PARTICIPLE
    }
}
