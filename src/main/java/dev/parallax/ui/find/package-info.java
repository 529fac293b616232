/**
 * Finding words in all versions at once: a bar to ask, marks over the texts, and a way from match to match.
 *
 * <p>What is found is computed in the background by pure functions ({@code WordSearch}, {@code ReadingOrder}); the model
 * holds it, and the views draw over the texts without touching their styles. Everything else belongs to the toolkit's
 * thread. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ui.find;

import org.jspecify.annotations.NullMarked;
