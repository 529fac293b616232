package dev.parallax.ui;

import dev.parallax.cli.ShotRequest;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Display;
import dev.parallax.ui.common.Fonts;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.PngWriter;
import dev.parallax.ui.common.Pulses;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sources.Readable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
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
        Display.drawWithout(System.getProperties());
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.startup(() -> begin(request, picture));
        try {
            WritableImage image = picture.join();
            write(image, request);
            return 0;
        } catch (CompletionException e) {
            err.println(e.getCause().getMessage());
            return 2;
        } catch (IOException e) {
            err.println(messages.text("shot.unwritable", request.output(), e.getMessage()));
            return 2;
        } finally {
            Platform.exit();
        }
    }

    private void begin(ShotRequest request, CompletableFuture<WritableImage> picture) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> picture.completeExceptionally(failure));
        Fonts.load();
        AppContext context = new AppContext(messages, HouseRooms.of(new FxJobs()));
        ReadingRoom room = new ReadingRoom(context);
        room.setManaged(false);
        room.resize(request.width(), request.height());
        Scene scene = new Scene(new Pane(room), STAGE, STAGE);
        Theme.named(request.theme()).applyTo(scene);
        context.options().dark().set("dark".equals(request.theme()));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        context.sources().open(
                request.locations().isEmpty() ? context.sample() : Readable.locations(request.locations()));
        Pulses.after(scene, CALM, () -> isSettled(context), () -> {
            arrange(request, context);
            Pulses.after(scene, CALM, () -> isSettled(context), () -> picture.complete(draw(room, request)));
        });
    }

    private static boolean isSettled(AppContext context) {
        ReaderModel.State state = context.reader().state().get();
        return context.activity().activity().get() == null && state != ReaderModel.State.LOADING;
    }

    /** Brings the base and the view that were asked for. */
    private static void arrange(ShotRequest request, AppContext context) {
        context.reader().panes().stream()
                .filter(pane -> pane.label().get().equals(request.base()))
                .findFirst()
                .ifPresent(context.reader()::makeBase);
        String view = request.view() == null ? "" : request.view();
        int number = view.contains(":") ? Integer.parseInt(view.substring(view.indexOf(':') + 1)) : 0;
        if (view.startsWith("difference:")) {
            context.walk().goTo(number);
        } else if (view.startsWith("sentence:")) {
            PaneModel first = context.reader().panes().getFirst();
            context.focus().pickPlace(first.place(), context.reader().comparison().get().documents().get(first.place()).sentences().get(number).span().start());
        }
    }

    private static WritableImage draw(ReadingRoom room, ShotRequest request) {
        return room.snapshot(new SnapshotParameters(), new WritableImage(request.width(), request.height()));
    }

    private static void write(WritableImage image, ShotRequest request) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(request.output()))) {
            PngWriter.write(image, out);
        }
    }
}
