package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Notice;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.sheet.ReadingArea;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every control of the window can be reached and heard without a mouse or a screen. */
@Tag("ui")
class KeyboardReachTest {

    private static final int MOST_STOPS = 300;

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800);
        window.read(
                "The mayor said the mill would cost $4 million. Forty people work there today.",
                "The mayor claimed the mill would cost $5 million. “We were told nothing,” said Ida Moor.",
                "The mill was sold in May. Forty people work there today.");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void tabReachesEveryControlInEveryViewAndComesRound() throws Exception {
        for (PanelModel.View view : PanelModel.View.values()) {
            Toolkit.run(() -> window.context().panel().show(view));
            window.settle();
            assertReached(view.name());
        }
        Toolkit.run(() -> window.context().focus().pickPlace(0, 3));
        window.press(KeyCode.F, KeyCombination.CONTROL_DOWN);
        Toolkit.run(() -> {
            window.context().find().words().set("mill");
            window.context().notices().tell(Notice.of("status.empty"));
        });
        window.settle();
        assertReached("passage, search and notice");
    }

    @Test
    void everyControlHasWords() throws Exception {
        for (PanelModel.View view : PanelModel.View.values()) {
            Toolkit.run(() -> window.context().panel().show(view));
            window.settle();
            assertThat(controls()).isNotEmpty().allSatisfy(node -> assertThat(words(node)).as(node.toString()).isNotBlank());
        }
    }

    @Test
    void keysGoFromPaneToPaneBothWays() throws Exception {
        Toolkit.run(() -> window.room().readerView().panes().getFirst().area().requestFocus());
        window.press(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN);
        assertThat(keyboard()).isSameAs(window.panes().get(1).area());
        window.press(KeyCode.F6);
        assertThat(keyboard()).isSameAs(window.panes().get(2).area());
        window.press(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN);
        assertThat(keyboard()).isSameAs(window.panes().get(1).area());
    }

    @Test
    void aTextTellsItsVersionAndWhatTheCursorIsIn() throws Exception {
        ReadingArea area = window.panes().get(1).area();
        assertThat(area.getAccessibleText()).matches("B: V2, \\d+ words, \\d+% differs from A");
        assertThat(window.panes().getFirst().area().getAccessibleText()).matches("A: V1, the base, \\d+ words");
        Toolkit.run(() -> area.moveTo(area.getText().indexOf("claimed") + 2));
        assertThat(area.getAccessibleHelp()).startsWith("Only in this version");
        assertThat(area.getAccessibleRoleDescription()).startsWith("text, Only in this version");
        ReadingArea third = window.panes().get(2).area();
        Toolkit.run(() -> third.moveTo(third.getText().indexOf("mill")));
        Toolkit.run(() -> third.moveTo(third.getText().indexOf("work there")));
        assertThat(third.getAccessibleHelp()).isEqualTo("nothing marked here");
    }

    @Test
    void theEndOfAWalkRingsAQuietBell() throws Exception {
        Toolkit.run(() -> window.context().walk().goTo(window.context().walk().count().get()));
        Node status = Toolkit.call(() -> window.room().lookup(".difference-count"));
        assertThat(rung(status)).isFalse();
        Toolkit.run(() -> {
            window.context().walk().next();
            assertThat(rung(status)).isTrue();
        });
    }

    private static boolean rung(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("rung"));
    }

    private void assertReached(String where) throws Exception {
        Set<Node> reached = new LinkedHashSet<>();
        Toolkit.run(() -> window.room().readerView().panes().getFirst().area().requestFocus());
        Node first = keyboard();
        for (int step = 0; step < MOST_STOPS && (step == 0 || keyboard() != first); step++) {
            reached.add(keyboard());
            Toolkit.run(() -> Event.fireEvent(window.stage().getScene().getFocusOwner(), tab()));
        }
        assertThat(keyboard()).as("%s: Tab comes round", where).isSameAs(first);
        // Asked for last, because the panel shows what is picked anew when the keyboard comes to another version.
        assertThat(reached).as(where).containsAll(controls());
    }

    private static KeyEvent tab() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
    }

    /** What can be pressed or typed into, as far as it is shown. */
    private List<Node> controls() throws Exception {
        return Toolkit.call(() -> {
            List<Node> found = new ArrayList<>();
            collect(window.room(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ReadingArea;
        Bounds bounds = node.getLayoutBounds();
        if (control && bounds.getWidth() > 0) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String words(Node node) {
        String told = node.getAccessibleText();
        return told != null ? told : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private Node keyboard() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }
}
