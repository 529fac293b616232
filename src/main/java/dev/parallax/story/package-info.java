/**
 * What is compared: a {@link dev.parallax.story.Story} of {@link dev.parallax.story.Version}s and the
 * {@link dev.parallax.story.Span}s that point into their untouched text; and the {@link dev.parallax.story.HandWork} of
 * the reader on it.
 *
 * <p>Records and their invariants only; depends on nothing but {@code java.base}. No value is null unless marked
 * {@code @Nullable}. Everything here is immutable and may be shared between threads.
 */
@NullMarked
package dev.parallax.story;

import org.jspecify.annotations.NullMarked;
