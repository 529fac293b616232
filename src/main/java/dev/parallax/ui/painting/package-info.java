/**
 * What a version's text looks like: a comparison and the reader's wishes become marks, lines and signs. Pure; no control
 * of the toolkit is known here, and any thread may paint.
 */
@NullMarked
package dev.parallax.ui.painting;

import org.jspecify.annotations.NullMarked;
