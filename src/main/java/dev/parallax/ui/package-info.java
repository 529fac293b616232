/**
 * The window: the launcher, the composition root and what holds the parts together.
 *
 * <p>The only room, with its sub packages, that knows the toolkit. May use every other room; none may use it. No value
 * is null unless marked.
 */
@NullMarked
package dev.parallax.ui;

import org.jspecify.annotations.NullMarked;
