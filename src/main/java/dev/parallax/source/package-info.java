/**
 * Reading: files, folders, addresses and pasted text become {@link dev.parallax.story.Version}s with warnings, through
 * the one facade {@link dev.parallax.source.StoryLoader}.
 *
 * <p>May use {@code story}, {@code text} and {@code work}. Libraries that parse formats or guess character sets live
 * only here. Whatever stands in a file or page, reading ends with a version or with a sentence for the reader. No value
 * is null unless marked.
 */
@NullMarked
package dev.parallax.source;

import org.jspecify.annotations.NullMarked;
