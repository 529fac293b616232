package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A place where the text names somebody or something.
 *
 * @param span the name, without titles, articles and possessive endings
 * @param sentence the sentence it stands in
 * @param key the same for all mentions of one name: its full form in lower case, without dots, apostrophes, accents and
 *     initials
 */
public record NameMention(Span span, int sentence, Kind kind, String key) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    public NameMention {
        if (span.isEmpty() || key.isBlank()) {
            throw new IllegalArgumentException("a name without letters at " + span);
        }
    }
}
