package dev.parallax.ledger;

import dev.parallax.story.KebabCase;

/** How a version stands to a claim, as the version says it that the others are judged by. */
public enum Standing {
    /** The others are judged by this one. */
    REFERENCE,
    /** The same words; marks, letter case and style aside. */
    VERBATIM,
    /** Other words, and nothing was found that speaks against it. */
    REWORDED,
    /** One is sure of what the other hedges. */
    CERTAINTY_DIFFERS,
    /** Another source, no source, or a verb that says more or less. */
    ATTRIBUTION_DIFFERS,
    /** Less of the quoted words, and those word for word. */
    QUOTATION_SHORTENED,
    /** Other quoted words, or no longer between marks. */
    QUOTATION_ALTERED,
    /** Another figure, date or name. */
    VALUE_DIFFERS,
    /** One denies what the other says. */
    CONTRADICTS,
    /** The version does not say it. */
    ABSENT;

    private final String key = KebabCase.of(this);

    /** Its name in messages and in JSON: {@code value-differs}. */
    public String key() {
        return key;
    }

    /** Whether something was found that speaks against what the reference says. */
    public boolean isDispute() {
        return compareTo(REWORDED) > 0 && this != ABSENT;
    }
}
