package dev.parallax.claim;

import dev.parallax.story.KebabCase;
import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of English words and the nouns by which news names its sources. Immutable. */
final class Vocabulary {

    static final Vocabulary ENGLISH = new Vocabulary(
            List.of(WordLists.of(Language.ENGLISH, "words"), WordLists.of(Language.ENGLISH, "names")));

    /** A line name of {@code words.txt} or {@code names.txt}. */
    enum Kind {
        ARTICLE,
        DETERMINER,
        PRONOUN,
        PERSON_PRONOUN,
        SOMEONE,
        OWNER,
        PREPOSITION,
        INNER_PREPOSITION,
        CLAUSE,
        AUXILIARY,
        BEING,
        ADVERB,
        PERSON,
        GROUP,
        DOCUMENT,
        UTTERANCE,
        TITLE,
        ORGANISATION,
        PLACE,
        PLACE_OR_SURNAME,
        PLACE_OPENER,
        PLACE_NAME,
        GIVEN_NAME,
        PEOPLE,
        PLAIN_ACRONYM,
        WORK,
        NAMING,
        CALENDAR,
        IMPERATIVE,
        PAST,
        COMPARING,
        SUPERLATIVE,
        JUDGING,
        COUNT
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Vocabulary(List<WordLists> files) {
        for (Kind kind : Kind.values()) {
            String line = KebabCase.of(kind);
            words.put(kind, files.stream().flatMap(file -> file.words(line).stream()).collect(Collectors.toUnmodifiableSet()));
        }
    }

    Set<String> words(Kind kind) {
        return words.get(kind);
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
