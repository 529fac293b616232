/**
 * The side panel: findings, the table of claims, the quotations of all versions, every difference, and what is known about
 * the passage that the reader has picked. Models hold what is shown, views show it.
 *
 * <p>Everything belongs to the toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.claims;

import org.jspecify.annotations.NullMarked;
