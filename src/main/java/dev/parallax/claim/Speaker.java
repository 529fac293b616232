package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * Who is said to say so.
 *
 * @param span where the text names them
 * @param name as the text says it, or, for a pronoun, the name that it stands for
 */
public record Speaker(Span span, String name) {}
