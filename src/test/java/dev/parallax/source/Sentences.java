package dev.parallax.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the reader would see. */
final class Sentences {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private Sentences() {}

    static String of(Notice notice) {
        return MESSAGES.text(notice);
    }

    static List<String> of(List<Notice> notices) {
        return notices.stream().map(Sentences::of).toList();
    }

    /** The sentence that this refuses with. */
    static String refusal(ThrowingCallable reading) {
        return of(catchThrowableOfType(SourceException.class, reading).notice());
    }
}
