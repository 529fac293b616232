/**
 * How versions come into the window: opened, dropped, pasted; and what the reader is told when one cannot be read.
 *
 * <p>Everything belongs to the toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.sources;

import org.jspecify.annotations.NullMarked;
