package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * Text between quotation marks.
 *
 * @param content without the marks and the white space inside them, never empty
 * @param whole with the marks that are there
 * @param closed whether the closing mark was found
 * @param opening the mark that opens it
 */
record MarkedText(Span content, Span whole, boolean closed, char opening) {}
