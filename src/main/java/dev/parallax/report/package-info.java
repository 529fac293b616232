/**
 * One writer per format: a {@link dev.parallax.compare.Comparison} goes onto a stream.
 *
 * <p>May use {@code compare} and what it returns, and {@code message}. Writers never open or close files and ask
 * nothing. No value is null unless marked.
 */
@NullMarked
package dev.parallax.report;

import org.jspecify.annotations.NullMarked;
