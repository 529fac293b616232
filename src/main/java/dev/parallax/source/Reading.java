package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.RoleMark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader made of decoded text.
 *
 * @param text what is to be read; line ends are LF; may be empty
 * @param marks roles that the format states, ordered by position
 * @param publishedAt when the text says it was published; null where it does not say
 */
record Reading(String text, List<RoleMark> marks, @Nullable Instant publishedAt, List<Notice> warnings) {}
