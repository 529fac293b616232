package dev.parallax.ui;

import dev.parallax.cli.OutputFile;
import dev.parallax.cli.ShotRequest;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.ui.common.Display;
import dev.parallax.ui.common.Fonts;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.PngWriter;
import dev.parallax.ui.common.Pulses;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sources.NoticesModel;
import dev.parallax.ui.sources.TextSource;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * Draws the window into a picture without a display.
 *
 * <p>The headless platform has no window taller than a thousand pixels, so the window's content is laid out at the size
 * asked for inside a small one, and drawn from there.
 */
final class Shot {

    private static final int DONE = 0;
    private static final int DONE_IN_PART = 1;
    private static final int FAILED = 2;

    /** Pulses without work after which styles, layout and scrolling are taken to have settled. */
    private static final int CALM = 6;

    private static final double STAGE = 400;

    private final Messages messages;
    private final PrintStream err;

    Shot(Messages messages, PrintStream err) {
        this.messages = messages;
        this.err = err;
    }

    int take(ShotRequest request) {
        OutputFile.check(request.output(), request.locations());
        Display.drawWithout(System.getProperties());
        CompletableFuture<Drawn> drawn = new CompletableFuture<>();
        try {
            Platform.startup(() -> begin(request, drawn));
            return finish(drawn.join(), request);
        } catch (CompletionException e) {
            return fail(e.getCause() instanceof ShotProblem known
                    ? known.notice()
                    : Notice.of("shot.failed", String.valueOf(e.getCause())));
        } finally {
            Platform.exit();
        }
    }

    private int finish(Drawn drawn, ShotRequest request) {
        drawn.notices.notices().forEach(told -> err.println(told.text(messages)));
        if (drawn.versions == 0 && !ShotView.isWelcome(request)) {
            return fail(Notice.of("shot.nothing"));
        }
        OutputFile.write(request.output(), request.locations(), out -> PngWriter.write(drawn.image, out));
        return drawn.notices.hasProblems() ? DONE_IN_PART : DONE;
    }

    private int fail(Notice notice) {
        err.println(messages.text(notice));
        return FAILED;
    }

    private void begin(ShotRequest request, CompletableFuture<Drawn> drawn) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> drawn.completeExceptionally(failure));
        FxJobs jobs = new FxJobs();
        drawn.whenComplete((any, failure) -> jobs.close());
        Fonts.load();
        AppContext context = new AppContext(messages, HouseRooms.of(jobs, messages));
        ReadingRoom room = new ReadingRoom(context);
        room.setManaged(false);
        room.resize(request.width(), request.height());
        Scene scene = new Scene(new Pane(room), STAGE, STAGE);
        Theme.named(request.theme()).applyTo(scene);
        context.options().ignored().set(request.ignored());
        context.options().dark().set(Theme.named(request.theme()) == Theme.DARK);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        if (!request.locations().isEmpty()) {
            context.sources().open(TextSource.locations(request.locations()));
        } else if (!ShotView.isWelcome(request)) {
            context.sources().open(context.sample());
        }
        ShotView view = new ShotView(context, room, request);
        Pulses.after(scene, CALM, () -> isSettled(context), () -> {
            view.chooseBase();
            Pulses.after(scene, CALM, () -> isSettled(context), () -> {
                view.show();
                Pulses.after(scene, CALM, () -> isSettled(context), () -> drawn.complete(draw(room, request, context)));
            });
        });
    }

    private static boolean isSettled(AppContext context) {
        return context.activity().isIdle()
                && context.ribbons().isSettled()
                && !context.find().searching().get()
                && !context.differences().listing().get()
                && context.reader().state().get() != ReaderModel.State.LOADING
                && context.reader().state().get() != ReaderModel.State.REFINING;
    }

    private static Drawn draw(ReadingRoom room, ShotRequest request, AppContext context) {
        WritableImage image = new WritableImage(request.width(), request.height());
        return new Drawn(
                room.snapshot(new SnapshotParameters(), image),
                context.reader().panes().size(),
                context.notices());
    }

    private record Drawn(WritableImage image, int versions, NoticesModel notices) {}
}
