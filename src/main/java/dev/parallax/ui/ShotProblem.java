package dev.parallax.ui;

import dev.parallax.story.Notice;

/** A picture that cannot be drawn as asked, with the sentence that says why. */
final class ShotProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    ShotProblem(String key, Object... arguments) {
        super(key);
        notice = Notice.of(key, arguments);
    }

    Notice notice() {
        return notice;
    }
}
