/**
 * What stands at a place of a text, told where the reader points at it or has the cursor.
 *
 * <p>{@link dev.parallax.ui.pointing.Pointing} is the door. Everything belongs to the toolkit's thread. No value is null
 * unless marked.
 */
@NullMarked
package dev.parallax.ui.pointing;

import org.jspecify.annotations.NullMarked;
