package dev.parallax.ledger;

/** What kind of difference a finding tells of, ordered by subject; each finding says itself how grave it is. */
public enum FindingKind {
    QUOTATION_ALTERED,
    QUOTATION_TRUNCATED,
    FIGURE_DIFFERS,
    DATE_DIFFERS,
    NAME_DIFFERS,
    NEGATION_DIFFERS,
    HEDGING_DIFFERS,
    ONLY_HERE
}
