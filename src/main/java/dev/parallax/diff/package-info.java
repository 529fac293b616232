/**
 * Word-level differences: coded token sequences in, a complete {@link dev.parallax.diff.EditScript} out.
 *
 * <p>A {@link dev.parallax.diff.Vocabulary} makes numbers of the tokens of a story. An engine matches equal sentences,
 * then equal words between them: common ends, elements unique on both sides, then Myers' search. Named passes, each a pure
 * function from one matching to another, make the result readable; at last it becomes edits over characters.
 *
 * <p>May use {@code story}, {@code text} and {@code work}. No value is null unless marked.
 */
@NullMarked
package dev.parallax.diff;

import org.jspecify.annotations.NullMarked;
