package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * The verb by which a version puts words into somebody's mouth.
 *
 * @param verb where it stands
 * @param lemma its base form, in lower case
 */
public record Cue(Span verb, String lemma, Strength strength) {}
