package dev.parallax.ledger;

import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.Locale;

/** The words of a language that say whether something is so, and how sure that is. */
record AssertionWords(WordLists lists) {

    /** A line name of {@code assertions.txt}. */
    enum Kind {
        NEGATION,
        NEGATION_BEFORE_TO,
        DENIAL,
        LIMIT,
        POSSIBLE,
        FIRM,
        HAVING,
        PRESENT,
        AUXILIARY,
        OTHER,
        PASSED,
        HEDGE
    }

    static AssertionWords of(Language language) {
        return new AssertionWords(WordLists.of(language, "assertions"));
    }

    /** @param key a word in lower case with straight apostrophes */
    boolean is(Kind kind, String key) {
        boolean contracted = kind == Kind.NEGATION && key.endsWith("n't") || kind == Kind.FIRM && key.endsWith("'ll");
        return contracted || lists.words(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')).contains(key);
    }
}
