package dev.parallax.claim;

/** What a version lets on about somebody's words by the verb it reports them with, weakest first. */
public enum Strength {
    /** The version keeps away from them: claim, allege. */
    DOUBTING,
    /** It takes no side: say, state, add. */
    NEUTRAL,
    /** It shows them as one side of a dispute: argue, insist. */
    ARGUING,
    /** It presents them as true: confirm, admit, reveal. */
    VOUCHING
}
