/**
 * The words that the reader sees: one bundle for window, command line and reports.
 *
 * <p>May use {@code story}. No value is null unless marked.
 */
@NullMarked
package dev.parallax.message;

import org.jspecify.annotations.NullMarked;
