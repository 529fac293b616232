package dev.parallax.ui.find;

import dev.parallax.story.Span;

/**
 * A place that was found.
 *
 * @param version place of the version in the story
 */
public record Match(int version, Span span) {}
