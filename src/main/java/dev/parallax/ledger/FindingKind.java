package dev.parallax.ledger;

/** What kind of difference a finding tells of, gravest first. */
public enum FindingKind {
    QUOTATION_ALTERED,
    QUOTATION_TRUNCATED,
    FIGURE_DIFFERS,
    DATE_DIFFERS,
    NAME_DIFFERS,
    ONLY_HERE
}
