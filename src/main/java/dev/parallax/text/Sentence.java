package dev.parallax.text;

import dev.parallax.story.Role;
import dev.parallax.story.Span;

/**
 * One sentence, heading, caption line or other unit that stands for itself.
 *
 * @param span from its first to its last character, without surrounding white space, never empty
 * @param role what it is for
 * @param paragraph place of its paragraph in {@link Document#paragraphs()}
 * @param firstToken first of its tokens
 * @param endToken one past the last of its tokens
 */
public record Sentence(Span span, Role role, int paragraph, int firstToken, int endToken) {}
