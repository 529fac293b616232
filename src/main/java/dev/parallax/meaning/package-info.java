/**
 * What words mean: vectors for the words of a story, from a language model that runs on this machine, and a thesaurus.
 *
 * <p>May use {@code text}, {@code story} and {@code work}; the libraries of dictionaries and models live only here. No
 * value is null unless marked.
 */
@NullMarked
package dev.parallax.meaning;

import org.jspecify.annotations.NullMarked;
