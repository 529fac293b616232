package dev.parallax.ui.painting;

import dev.parallax.story.KebabCase;

/** What a stretch of text can be marked as; each has a style class of the same name. */
public enum Mark {
    /** Words of a version that the base does not have. */
    ADDED_WORDS,
    /** A stretch of a version, too long to be read word by word, that the base does not have. */
    ADDED_STRETCH,
    /** A sentence of a version that says what the base does not say. */
    ADDED_SENTENCE,
    /** A sentence of a version that says in other words what the base says. */
    REWORDED_SENTENCE,
    /** Words of the base that the counterpart does not have. */
    DELETED_WORDS,
    /** A stretch of the base, too long to be read word by word, that the counterpart does not have. */
    DELETED_STRETCH,
    /** A sentence of the base that the counterpart leaves out. */
    DELETED_SENTENCE,
    /** A sentence of the base that the counterpart says in other words. */
    REPHRASED_SENTENCE,
    /** A sentence that stands at another place in the other version. */
    MOVED_SENTENCE,
    /** The gap between words at which words of the base are missing. */
    GAP,
    /** The first character after missing words where there is no gap. */
    AFTER_GAP,
    /** Quoted words. */
    QUOTATION,
    /** A number, an amount, a date, a duration. */
    FIGURE,
    /** Somebody or something by name. */
    NAME,
    /** A statement with somebody named who says so. */
    STATEMENT,
    /** The first word of a place that the reader pinned. */
    PINNED,
    /** Caption, credit or boilerplate, shown because the reader asked for it. */
    LEFT_OUT;

    private final String styleClass = KebabCase.of(this);

    public String styleClass() {
        return styleClass;
    }
}
