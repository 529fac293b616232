/**
 * The panes, side by side: what they show and how they follow one another.
 *
 * <p>Models ({@code …Model}, {@code …Walk}) hold state and verbs and know no control; views build and bind and decide
 * nothing. Everything belongs to the toolkit's thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.reader;

import org.jspecify.annotations.NullMarked;
