package dev.parallax.ui;

import dev.parallax.story.Notice;
import dev.parallax.ui.sources.NoticesModel;

/** Catches what nobody has caught on the window's thread: logs it, tells the reader, and the window stays. */
final class LastResort {

    private final NoticesModel notices;

    LastResort(NoticesModel notices) {
        this.notices = notices;
    }

    void guard(Thread thread) {
        thread.setUncaughtExceptionHandler((where, failure) -> {
            System.getLogger(LastResort.class.getName())
                    .log(System.Logger.Level.ERROR, "not caught on " + where.getName(), failure);
            notices.tell(Notice.of("window.unexpected", failure.getClass().getSimpleName()));
        });
    }
}
