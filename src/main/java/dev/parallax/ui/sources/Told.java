package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the reader has been told.
 *
 * @param about label of the version it is about; null where it names what it is about
 * @param problem whether something that was asked for could not be done
 */
public record Told(@Nullable String about, Notice notice, boolean problem) {

    public String text(Messages messages) {
        String sentence = messages.text(notice);
        return about == null ? sentence : messages.text("notices.about", about, sentence);
    }
}
