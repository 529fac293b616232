/**
 * What words mean: a vector for every word of a sentence, from a language model that runs on this machine.
 *
 * <p>May use {@code text}, {@code story} and {@code work}; the libraries of models live only here. No value is null
 * unless marked.
 */
@NullMarked
package dev.parallax.meaning;

import org.jspecify.annotations.NullMarked;
