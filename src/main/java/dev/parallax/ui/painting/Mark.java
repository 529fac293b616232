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
    /** Words that no other version has. */
    ONLY_HERE_WORDS,
    /** A sentence, or a long stretch of one, that no other version has. */
    ONLY_HERE_SENTENCE,
    /** Words that all other versions but one have. */
    ALL_BUT_ONE_WORDS,
    /** A sentence, or a long stretch of one, that all other versions but one have. */
    ALL_BUT_ONE_SENTENCE,
    /** Words that some of the other versions have and some do not. */
    SPLIT_WORDS,
    /** A sentence, or a long stretch of one, that some of the other versions have and some do not. */
    SPLIT_SENTENCE,
    /** Words at whose place every version has words of its own. */
    ALL_DIFFER_WORDS,
    /** A sentence, or a long stretch of one, that every version words in its own way. */
    ALL_DIFFER_SENTENCE,
    /** Words of the base from which few versions differ. */
    HEAT_1,
    HEAT_2,
    HEAT_3,
    /** Words of the base that no other version has. */
    HEAT_4,
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
    LEFT_OUT,
    /** Means nothing and looks like nothing: it parts words that must not be one run; see {@link WordParting}. */
    EVERY_OTHER_WORD;

    private final String styleClass = KebabCase.of(this);

    /** Whether it tells of a difference between versions. */
    public boolean isDifference() {
        return compareTo(HEAT_4) <= 0;
    }

    public String styleClass() {
        return styleClass;
    }
}
