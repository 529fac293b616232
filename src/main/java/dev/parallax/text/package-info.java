/**
 * Lossless cutting: a {@link dev.parallax.text.Document} is a version's text with its paragraphs, sentences and tokens
 * as spans, and the pieces joined give the text back.
 *
 * <p>May use {@code story}. Everything that leaves this package is immutable. No value is null unless marked.
 */
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
