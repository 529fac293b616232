package dev.parallax.ui;

import dev.parallax.message.Messages;
import dev.parallax.story.Version;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sources.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The real window, with the real rooms behind it, without a display. */
public final class TestWindow implements AutoCloseable {

    private final FxJobs jobs = new FxJobs();
    private final AppContext context;
    private final ReadingRoom room;
    private final Stage stage;

    private TestWindow(double width, double height) {
        Messages messages = new Messages(Locale.ENGLISH);
        context = new AppContext(messages, HouseRooms.of(jobs, messages));
        room = new ReadingRoom(context);
        stage = new Stage();
        Scene scene = new Scene(room, width, height);
        context.options().dark().subscribe(dark -> (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene));
        stage.setScene(scene);
        stage.show();
    }

    public static TestWindow open(double width, double height) throws Exception {
        return Toolkit.call(() -> new TestWindow(width, height));
    }

    /** Opens texts, labelled V1, V2 and so on, and waits for the comparison. */
    public void read(String... texts) throws Exception {
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("V" + (versions.size() + 1), text));
        }
        Toolkit.run(() -> context.reader().open(versions));
        settle();
    }

    public void open(List<Readable> readables) throws Exception {
        Toolkit.run(() -> context.sources().open(readables));
        settle();
    }

    /** Waits until nothing goes on in the background and everything is laid out. */
    public void settle() throws Exception {
        Toolkit.settle(stage.getScene(), () -> context.activity().activity().get() == null
                && context.reader().state().get() != ReaderModel.State.LOADING);
    }

    public AppContext context() {
        return context;
    }

    public ReadingRoom room() {
        return room;
    }

    public Stage stage() {
        return stage;
    }

    public List<PaneView> panes() throws Exception {
        return Toolkit.call(() -> room.readerView().panes());
    }

    @Override
    public void close() throws Exception {
        Toolkit.run(() -> {
            stage.close();
            jobs.close();
        });
    }
}
