package dev.parallax.cli;

import dev.parallax.story.Notice;

/** Ends a command with one sentence for the reader. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    CommandException(String key, Object... arguments) {
        this(Notice.of(key, arguments), null);
    }

    CommandException(Notice notice, Throwable cause) {
        super(notice.key(), cause);
        this.notice = notice;
    }

    Notice notice() {
        return notice;
    }
}
