package dev.parallax.ui.settings;

import dev.parallax.work.Jobs;
import dev.parallax.work.Progress;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Saves settings in the background, a moment after the last of several changes. */
public final class SettingsSaver {

    private static final String LANE = "settings";
    private static final Duration MOMENT = Duration.millis(700);

    private final Settings settings;
    private final Jobs jobs;
    private final PauseTransition pause = new PauseTransition(MOMENT);

    public SettingsSaver(Settings settings, Jobs jobs) {
        this.settings = settings;
        this.jobs = jobs;
        pause.setOnFinished(event -> save());
        settings.onChange(pause::playFromStart);
    }

    private void save() {
        jobs.start(LANE, (cancel, progress) -> {
            settings.save();
            return true;
        }, new Jobs.Outcome<>(Progress.NONE, saved -> {}, SettingsSaver::log, () -> {}));
    }

    private static void log(Throwable failure) {
        System.getLogger(SettingsSaver.class.getName())
                .log(System.Logger.Level.WARNING, "settings cannot be saved", failure);
    }
}
