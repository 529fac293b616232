/**
 * How the reader likes to read, and what the program remembers of it from one time to the next, with where the window
 * stood and which stories were open.
 *
 * <p>What is remembered is known by name only; the composition root says what it is. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.settings;

import org.jspecify.annotations.NullMarked;
