/**
 * The one facade: a story goes in, an immutable {@link dev.parallax.compare.Comparison} comes out.
 *
 * <p>May use every room that computes, none that reads, writes or shows. No value is null unless marked.
 */
@NullMarked
package dev.parallax.compare;

import org.jspecify.annotations.NullMarked;
