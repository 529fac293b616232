/**
 * What every part of the window shares: the road to the background, fonts, themes, icons and pictures.
 *
 * <p>The only room that hands work to the toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.common;

import org.jspecify.annotations.NullMarked;
