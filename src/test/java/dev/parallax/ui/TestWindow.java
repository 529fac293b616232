package dev.parallax.ui;

import dev.parallax.message.Messages;
import dev.parallax.story.Version;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.Settings;
import dev.parallax.ui.sources.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/** The real window, with the real rooms behind it, without a display. */
public final class TestWindow implements AutoCloseable {

    private final FxJobs jobs = new FxJobs();
    private final AppContext context;
    private final ReadingRoom room;
    private final Stage stage;

    private TestWindow(double width, double height, Settings settings, Messages messages) {
        context = new AppContext(messages, HouseRooms.of(jobs, messages), settings);
        room = new ReadingRoom(context);
        stage = new Stage();
        Scene scene = new Scene(room, width, height);
        context.options().dark().subscribe(dark -> (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene));
        stage.setScene(scene);
        stage.show();
    }

    /** A text of the sample story. */
    public static String sample(String name) throws IOException {
        String path = "/samples/storm-gate/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(TestWindow.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static TestWindow open(double width, double height) throws Exception {
        return open(width, height, Settings.inMemory());
    }

    /** A window of somebody whose settings these are. */
    public static TestWindow open(double width, double height, Settings settings) throws Exception {
        return Toolkit.call(() -> new TestWindow(width, height, settings, Messages.english()));
    }

    /** Opens it in the language of some messages. */
    public static TestWindow open(double width, double height, Messages messages) throws Exception {
        return Toolkit.call(() -> new TestWindow(width, height, Settings.inMemory(), messages));
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

    public void open(List<TextSource> texts) throws Exception {
        Toolkit.run(() -> context.sources().open(texts));
        settle();
    }

    /** Waits until nothing goes on in the background and everything is laid out. */
    public void settle() throws Exception {
        Toolkit.settle(stage.getScene(), () -> context.activity().isIdle()
                && !context.find().searching().get()
                && !context.differences().listing().get()
                && context.reader().state().get() != ReaderModel.State.LOADING
                && context.reader().state().get() != ReaderModel.State.REFINING);
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

    /** Presses a key where the keyboard is. */
    public void press(KeyCode code, KeyCombination.Modifier... modifiers) throws Exception {
        List<KeyCombination.Modifier> down = List.of(modifiers);
        Toolkit.run(() -> {
            Node target = stage.getScene().getFocusOwner() == null ? room : stage.getScene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code,
                    down.contains(KeyCombination.SHIFT_DOWN),
                    down.contains(KeyCombination.CONTROL_DOWN),
                    down.contains(KeyCombination.ALT_DOWN),
                    false));
        });
        settle();
    }

    /** Presses a button that has this style class, below a node. */
    public void fire(Node below, String styleClass) throws Exception {
        Toolkit.run(() -> below.lookupAll("." + styleClass).stream()
                .filter(node -> node instanceof ButtonBase && node.isVisible())
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    /** Moves the mouse over a node, pressed, released or dragged, at a place of the scene. */
    public void mouse(Node node, EventType<MouseEvent> type, double sceneX, double sceneY) throws Exception {
        Toolkit.run(() -> {
            boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
            Event.fireEvent(node, new MouseEvent(
                    type, sceneX, sceneY, sceneX, sceneY, MouseButton.PRIMARY, 1,
                    false, false, false, false, down, false, false, true, false, true, null));
        });
    }

    /** The first text of a label below the window's room that has this style class. */
    public String text(String styleClass) throws Exception {
        return Toolkit.call(() -> ((Labeled) room.lookup("." + styleClass)).getText());
    }

    /** Closes every pane first: one that is open blinks on, and keeps the window and all that it knows in memory. */
    @Override
    public void close() throws Exception {
        Toolkit.run(() -> {
            context.reader().closeAll();
            stage.close();
            jobs.close();
        });
        Toolkit.assertNothingThrown();
    }
}
