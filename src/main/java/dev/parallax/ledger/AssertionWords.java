package dev.parallax.ledger;

import dev.parallax.story.KebabCase;
import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a language that say whether something is so, and how sure that is. Immutable. */
final class AssertionWords {

    private static final Map<Language, AssertionWords> READ = new ConcurrentHashMap<>();

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
        HEDGE,
        ALL,
        MOST,
        SOME,
        AFTER,
        BEFORE,
        WITHOUT
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private AssertionWords(Language language) {
        WordLists lists = WordLists.of(language, "assertions");
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.words(KebabCase.of(kind)));
        }
    }

    /** Those of a language, read when they are first asked for. */
    static AssertionWords of(Language language) {
        return READ.computeIfAbsent(language, AssertionWords::new);
    }

    /** @param key a word in lower case with straight apostrophes */
    boolean is(Kind kind, String key) {
        boolean contracted = kind == Kind.NEGATION && key.endsWith("n't") || kind == Kind.FIRM && key.endsWith("'ll");
        return contracted || words.get(kind).contains(key);
    }
}
