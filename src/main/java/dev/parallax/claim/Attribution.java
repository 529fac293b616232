package dev.parallax.claim;

import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a version gives to a source in its own words, without quotation marks.
 *
 * @param sentence the sentence that holds it
 * @param source who is said to say so
 * @param verb the reporting verb; null for "according to"
 */
public record Attribution(int sentence, Speaker source, @Nullable Span verb) {}
