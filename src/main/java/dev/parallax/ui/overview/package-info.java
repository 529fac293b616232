/**
 * The story at a glance: the map of the whole below the panes, the strip beside each text, the ribbons between the panes.
 *
 * <p>Looks at the panes from outside, once a pulse, when they stand where the next picture shows them. Belongs to the
 * toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.overview;

import org.jspecify.annotations.NullMarked;
