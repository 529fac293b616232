package dev.parallax.claim;

import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a version gives to a source in its own words, without quotation marks.
 *
 * @param statement what the source is said to say
 * @param sentence the sentence that holds it
 * @param source who is said to say so
 * @param cue the reporting verb; null for "according to"
 */
public record Attribution(Span statement, int sentence, Speaker source, @Nullable Cue cue) {}
