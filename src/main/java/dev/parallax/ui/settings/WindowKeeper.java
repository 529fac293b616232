package dev.parallax.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Puts a window where it stood last time, and remembers where it stands. */
public final class WindowKeeper {

    private static final String KEY = "window";

    /** A window that is being maximised tells of its new size before it tells that it is maximised. */
    private static final Duration SETTLED = Duration.millis(300);

    private final Settings settings;
    private final Stage stage;
    private final PauseTransition pause = new PauseTransition(SETTLED);
    private @Nullable Rectangle2D usual;

    private WindowKeeper(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    /** @param screens what of each screen is free for windows; the first one is the main one */
    public static WindowKeeper of(Stage stage, Settings settings, List<Rectangle2D> screens) {
        WindowKeeper keeper = new WindowKeeper(settings, stage);
        settings.get(KEY).flatMap(WindowFrame::of).map(frame -> frame.within(screens)).ifPresent(keeper::restore);
        keeper.watch();
        return keeper;
    }

    /** Remembers where the window stands now. */
    public void remember() {
        if (!stage.isIconified() && !stage.isFullScreen() && !stage.isMaximized()) {
            usual = place().orElse(usual);
        }
        if (usual != null) {
            settings.set(KEY, new WindowFrame(usual, stage.isMaximized()).written());
        }
    }

    private void restore(WindowFrame frame) {
        usual = frame.place();
        stage.setX(usual.getMinX());
        stage.setY(usual.getMinY());
        stage.setWidth(usual.getWidth());
        stage.setHeight(usual.getHeight());
        stage.setMaximized(frame.maximised());
    }

    private void watch() {
        pause.setOnFinished(event -> remember());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(value -> value.subscribe(pause::playFromStart));
        stage.maximizedProperty().subscribe(pause::playFromStart);
    }

    private Optional<Rectangle2D> place() {
        boolean known = Double.isFinite(stage.getX()) && Double.isFinite(stage.getY())
                && stage.getWidth() > 0 && stage.getHeight() > 0;
        return known
                ? Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                : Optional.empty();
    }
}
