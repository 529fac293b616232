package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.ScrollMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories as small, as empty and as many as they come, looked at in every way; what is thrown fails when the window closes. */
@Tag("ui")
class EdgesOfTheRoomTest {

    private static final String STORY = "The mill closed in May. Forty people worked there.\n\nA heron stood on the weir.";

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(900, 600);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    static Stream<List<String>> stories() {
        return Stream.of(
                List.of(STORY),
                List.of("", ""),
                List.of("", STORY, "\n\n \n"),
                List.of(STORY, STORY),
                List.of("One paragraph only, about a heron.", STORY),
                List.of("Nothing in common here.", "Ganz andere Worte dort."),
                IntStream.range(0, 20).mapToObj(place -> STORY.replace("Forty", "Some " + (place + 30))).toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyWayToReadStandsEveryStory(List<String> texts) throws Exception {
        window.read(texts.toArray(String[]::new));
        for (Perspective perspective : Perspective.values()) {
            Toolkit.run(() -> window.context().options().perspective().set(perspective));
            window.settle();
        }
        for (ScrollMode mode : ScrollMode.values()) {
            Toolkit.run(() -> {
                window.context().options().scrollMode().set(mode);
                window.context().options().folded().set(mode == ScrollMode.ALIGNED);
            });
            window.settle();
        }
        for (PanelModel.View view : PanelModel.View.values()) {
            Toolkit.run(() -> window.context().panel().show(view));
            window.settle();
        }
        walk();
        assertThat(window.panes()).hasSize(texts.size());
    }

    static Stream<List<String>> shortStories() {
        return stories().filter(texts -> texts.size() < 4);
    }

    @ParameterizedTest
    @MethodSource("shortStories")
    void versionsMayGoWhileSomethingIsPicked(List<String> texts) throws Exception {
        window.read(texts.toArray(String[]::new));
        Toolkit.run(() -> window.context().panel().show(PanelModel.View.DIFFERENCES));
        for (int left = texts.size(); left > 0; left--) {
            walk();
            ReaderModel reader = window.context().reader();
            if (left > 1) {
                Toolkit.run(() -> reader.makeBase(reader.panes().getLast()));
                window.settle();
                Toolkit.run(() -> window.context().arrangement().hide(reader.panes().getLast()));
                window.settle();
                walk();
                Toolkit.run(() -> window.context().arrangement().showAll());
            }
            Toolkit.run(() -> reader.close(reader.panes().getFirst()));
            window.settle();
        }
        assertThat(window.panes()).isEmpty();
        assertThat(Toolkit.call(() -> window.context().focus().focus().get())).isNull();
    }

    /** Everything that goes somewhere, at both ends. */
    private void walk() throws Exception {
        List<Command> commands = List.of(
                Command.NEXT_PANE, Command.PICK_SENTENCE, Command.TELL_PLACE, Command.NEXT_DIFFERENCE, Command.NEXT_FINDING,
                Command.PREVIOUS_DIFFERENCE, Command.PREVIOUS_FINDING, Command.LINK, Command.JUST_TWO, Command.CLEAR);
        for (Command command : commands) {
            Toolkit.run(() -> window.room().commands().run(command));
        }
        window.settle();
        for (String wish : List.of("zebra", "(?<=a )heron", "(?<=a+)h")) {
            Toolkit.run(() -> {
                window.context().find().expression().set(true);
                window.context().find().open().set(true);
                window.context().find().words().set(wish);
            });
            window.settle();
            window.press(KeyCode.F3);
        }
        Toolkit.run(() -> window.context().find().open().set(false));
        Toolkit.run(() -> window.room().overview().map().requestFocus());
        for (KeyCode key : List.of(KeyCode.END, KeyCode.DOWN, KeyCode.ENTER)) {
            window.press(key);
        }
        var map = window.room().overview().map();
        double bottom = Toolkit.call(() -> map.localToScene(map.getBoundsInLocal()).getMaxY() - 1);
        window.mouse(map, MouseEvent.MOUSE_PRESSED, 890, bottom);
        window.mouse(map, MouseEvent.MOUSE_DRAGGED, 5, bottom);
        window.settle();
    }
}
