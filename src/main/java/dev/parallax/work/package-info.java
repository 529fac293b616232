/**
 * How work is done in the background: cancelling, progress and the one road to other threads.
 *
 * <p>Knows no toolkit and nothing of stories, so that every room may use it. No value is null unless marked.
 */
@NullMarked
package dev.parallax.work;

import org.jspecify.annotations.NullMarked;
