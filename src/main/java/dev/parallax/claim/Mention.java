package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A place where the text names a person, by name or by what they are.
 *
 * @param span the name, or the noun phrase without its article
 * @param name as the text says it
 * @param noun what they are said to be ("spokesman"), in lower case; empty where the text does not say
 * @param sentence the sentence it stands in
 */
record Mention(Span span, String name, String noun, int sentence) {

    /** The same person by the name that an earlier mention gave. */
    Mention knownAs(String fullName, String knownNoun) {
        return new Mention(span, fullName, noun.isEmpty() ? knownNoun : noun, sentence);
    }

    Speaker speaker() {
        return new Speaker(span, name);
    }
}
