/**
 * What one version says: quotations with their speakers, figures with their values, statements with their sources.
 *
 * <p>{@link dev.parallax.claim.StatementReader} is the door; behind it one finder per kind, each a pure function of a
 * document, and the word lists of {@code assets/language}. May use {@code text}, {@code story} and {@code work}. No value is null
 * unless marked.
 */
@NullMarked
package dev.parallax.claim;

import org.jspecify.annotations.NullMarked;
