package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A place where the text names a person or group, by name or by what they are.
 *
 * @param span the name, or the noun phrase without its article
 * @param sentence the sentence it stands in
 */
record Mention(Span span, int sentence, Person person, Weight weight) {

    /** How likely the next pronoun is to stand for them, least first. */
    enum Weight {
        /** "Lee’s letter". */
        OWNER,
        /** "thanked Lee", "a letter to Lee". */
        OBJECT,
        SUBJECT
    }

    Speaker speaker() {
        return new Speaker(span, person.name());
    }
}
