package dev.parallax.compare;

import dev.parallax.story.Span;

/**
 * One place where a version differs from the base, as the reader walks through them.
 *
 * @param base what stands in the base, without surrounding white space; empty where the version adds
 * @param version what stands in the version; empty where the version leaves out
 * @param moved whether the same block stands at both places
 */
public record Difference(Span base, Span version, boolean moved) {}
