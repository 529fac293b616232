package dev.parallax.claim;

import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed classes of English words and the nouns by which news names its sources. Immutable. */
final class Vocabulary {

    static final Vocabulary ENGLISH = new Vocabulary(WordLists.of(Language.ENGLISH, "words"));

    /** A line name of {@code words.txt}. */
    enum Kind {
        ARTICLE,
        DETERMINER,
        PRONOUN,
        PERSON_PRONOUN,
        PREPOSITION,
        INNER_PREPOSITION,
        CLAUSE,
        AUXILIARY,
        BEING,
        ADVERB,
        PERSON,
        GROUP,
        DOCUMENT,
        TITLE,
        ORGANISATION,
        NAMING,
        CALENDAR,
        IMPERATIVE,
        PAST
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Vocabulary(WordLists lists) {
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.words(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    Set<String> words(Kind kind) {
        return Collections.unmodifiableSet(words.get(kind));
    }

    /** @param key a word in lower case */
    boolean is(Kind kind, String key) {
        return words.get(kind).contains(key);
    }

    boolean isAny(String key, Kind... kinds) {
        for (Kind kind : kinds) {
            if (is(kind, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word names somebody or something that can say so: a person, a group, a document. */
    boolean isSource(String key) {
        String head = key.startsWith("co-") || !key.contains("-") ? key : key.substring(key.lastIndexOf('-') + 1);
        return is(Kind.PERSON, head) || is(Kind.GROUP, head) || is(Kind.DOCUMENT, head);
    }
}
