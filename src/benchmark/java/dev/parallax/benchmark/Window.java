package dev.parallax.benchmark;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.ui.AppContext;
import dev.parallax.ui.ReadingRoom;
import dev.parallax.ui.common.Display;
import dev.parallax.ui.common.Fonts;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.Comparing;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sources.Harvest;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window, drawn without a display, on a story that has been compared. */
final class Window implements AutoCloseable {

    /** Frames without work after which nothing more is taken to happen by itself. */
    private static final int CALM = 3;

    private final FxJobs jobs = new FxJobs();
    private AppContext context;
    private ReadingRoom room;
    private Stage stage;

    /** Starts the toolkit, which then draws frame after frame without waiting for a screen. */
    static void startToolkit() {
        Display.drawWithout(System.getProperties());
        System.setProperty("javafx.animation.fullspeed", "true");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            started.countDown();
        });
        await(started);
    }

    Window(Comparison compared, double width, double height) {
        onToolkit(() -> {
            Messages messages = new Messages(Locale.ENGLISH);
            context = new AppContext(messages, new AppContext.Rooms(
                    jobs,
                    new Known(compared),
                    (open, texts, cancel) -> new Harvest(List.of(), List.of()),
                    PlaceMap::of,
                    List.of()));
            room = new ReadingRoom(context);
            stage = new Stage();
            Scene scene = new Scene(room, width, height);
            context.options().dark().subscribe(dark -> (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene));
            stage.setScene(scene);
            stage.show();
        });
    }

    AppContext context() {
        return context;
    }

    ReadingRoom room() {
        return room;
    }

    /** Opens the texts and waits until they are drawn with all their marks. */
    void open(Story story) {
        drawn(() -> context.reader().open(story.versions()),
                () -> context.reader().state().get() == ReaderModel.State.READY);
    }

    /** Lets something happen and waits until the frame that shows it has been drawn. */
    void frame(Runnable change) {
        drawn(change, () -> true, 1);
    }

    /** Lets something happen and waits until it has come about and the window has come to rest. */
    void drawn(Runnable change, BooleanSupplier done) {
        drawn(change, done, CALM);
    }

    /**
     * Lets something happen and waits until it has been drawn.
     *
     * @param frames so many after it has come about
     */
    void drawn(Runnable change, BooleanSupplier done, int frames) {
        CountDownLatch ended = new CountDownLatch(1);
        onToolkit(new Frames(change, done, frames, ended)::start);
        await(ended);
    }

    @Override
    public void close() {
        onToolkit(() -> {
            stage.close();
            jobs.close();
        });
    }

    private static void onToolkit(Runnable action) {
        CountDownLatch ended = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            ended.countDown();
        });
        await(ended);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs the change at the begin of one frame, and ends at the begin of the one after which it has been drawn. */
    private static final class Frames extends AnimationTimer {

        private final BooleanSupplier done;
        private final CountDownLatch ended;
        private @Nullable Runnable change;
        private int left;

        Frames(Runnable change, BooleanSupplier done, int frames, CountDownLatch ended) {
            this.change = change;
            this.done = done;
            this.ended = ended;
            left = frames;
        }

        @Override
        public void handle(long now) {
            if (change != null) {
                change.run();
                change = null;
            } else if (done.getAsBoolean() && --left == 0) {
                stop();
                ended.countDown();
            }
        }
    }

    /** The comparison with the first version as base is known; any other is found out as the window does. */
    private record Known(Comparison comparison) implements Comparing {

        @Override
        public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
            return options.equals(comparison.options())
                    ? comparison
                    : new Comparer().compareWords(story, options, progress, cancel);
        }
    }
}
