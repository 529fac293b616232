/**
 * What the program remembers from one time to the next: how the reader likes to read, where the window stood, which
 * stories were open.
 *
 * <p>Knows values by name only; the composition root says what they are. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.settings;

import org.jspecify.annotations.NullMarked;
