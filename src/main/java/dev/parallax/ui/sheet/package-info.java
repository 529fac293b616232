/**
 * One text on its sheet: its letters and marks, the signs beside it, blank and folded stretches, and where in its window
 * every place of it stands. Knows one version only. Belongs to the toolkit's thread.
 */
@NullMarked
package dev.parallax.ui.sheet;

import org.jspecify.annotations.NullMarked;
