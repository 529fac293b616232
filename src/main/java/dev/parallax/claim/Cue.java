package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * The verb by which a version puts words into somebody's mouth.
 *
 * @param verb where it stands
 * @param lemma its base form, in lower case; its form in the text where the verb is not known
 */
public record Cue(Span verb, String lemma, Strength strength) {}
