/**
 * What one version says: quotations with their speakers, figures with their values, statements with their sources.
 *
 * <p>One finder per kind, each a pure function of a document. May use {@code text} and {@code story}. No value is null
 * unless marked.
 */
@NullMarked
package dev.parallax.claim;

import org.jspecify.annotations.NullMarked;
