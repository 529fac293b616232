package dev.parallax.ledger;

import dev.parallax.story.KebabCase;

/** What kind of difference a finding tells of, ordered by subject; each finding says itself how grave it is. */
public enum FindingKind {
    QUOTATION_ALTERED,
    QUOTATION_SPEAKER_DIFFERS,
    QUOTATION_SPLICED,
    QUOTATION_UNQUOTED,
    QUOTATION_TRUNCATED,
    FIGURE_DIFFERS,
    DATE_DIFFERS,
    NAME_DIFFERS,
    NEGATION_DIFFERS,
    SCOPE_DIFFERS,
    ATTRIBUTION_DIFFERS,
    ATTRIBUTION_MISSING,
    VERB_STRENGTH_DIFFERS,
    HEDGING_DIFFERS,
    MISSING_HERE,
    ONLY_HERE;

    private final String key = KebabCase.of(this);

    /** Its name in messages and in JSON: {@code figure-differs}. */
    public String key() {
        return key;
    }
}
