package dev.parallax.source;

import dev.parallax.story.Notice;
import org.jspecify.annotations.Nullable;

/** A text that could not be read. Says what happened and what to do about it. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    public SourceException(Notice notice) {
        this(notice, null);
    }

    public SourceException(Notice notice, @Nullable Throwable cause) {
        super(notice.key() + " " + notice.arguments(), cause);
        this.notice = notice;
    }

    /** The sentence for the reader. */
    public Notice notice() {
        return notice;
    }
}
