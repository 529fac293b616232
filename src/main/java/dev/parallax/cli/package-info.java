/**
 * The command line: what the reader typed, checked and handed to the room that does it.
 *
 * <p>May use every room but {@code ui}; the windows are reached through {@link dev.parallax.cli.Windows}. No value is
 * null unless marked.
 */
@NullMarked
package dev.parallax.cli;

import org.jspecify.annotations.NullMarked;
