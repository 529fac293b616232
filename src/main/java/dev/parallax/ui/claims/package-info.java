/**
 * The side panel: what is known about the passage that the reader has picked, or all findings when none is picked.
 *
 * <p>Everything belongs to the toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.claims;

import org.jspecify.annotations.NullMarked;
