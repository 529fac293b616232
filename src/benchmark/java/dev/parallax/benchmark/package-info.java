/**
 * Measures the word diff beside other libraries, and whole comparisons; compiled and run by the Maven profile
 * {@code benchmarks} only.
 *
 * <p>Every library gets the same numbers for the same tokens. Nothing here is shipped. No value is null unless marked.
 */
@NullMarked
package dev.parallax.benchmark;

import org.jspecify.annotations.NullMarked;
