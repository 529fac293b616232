/**
 * Word-level differences: coded token sequences in, a complete {@link dev.parallax.diff.EditScript} out.
 *
 * <p>An engine finds what is common, then named passes make it readable; each pass is a pure function from one
 * matching of words to another. May use {@code story}, {@code text} and {@code work}. No value is null unless marked.
 */
@NullMarked
package dev.parallax.diff;

import org.jspecify.annotations.NullMarked;
