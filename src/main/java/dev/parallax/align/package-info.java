/**
 * Which sentences of the versions say the same: links between pairs, {@link dev.parallax.align.Passage}s over all
 * versions, moved passages, and the map from a place in one version to the same place in another. Links, partings and
 * pins of the reader's {@link dev.parallax.story.HandWork} have the last word in all of it.
 *
 * <p>May use {@code meaning}, {@code diff}, {@code text}, {@code story} and {@code work}. Results do not depend on the order of the
 * versions. No value is null unless marked.
 */
@NullMarked
package dev.parallax.align;

import org.jspecify.annotations.NullMarked;
