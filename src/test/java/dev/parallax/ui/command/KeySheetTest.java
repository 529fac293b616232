package dev.parallax.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class KeySheetTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800);
        window.read("The gate was shut.", "The gate was open.");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aKeyShowsEveryCommandWithItsKeysAndOnceMorePutsThemAway() throws Exception {
        KeyWords words = new KeyWords(window.context().messages());
        window.press(KeyCode.F1);
        assertThat(rows()).hasSize(Command.values().length);
        for (Command command : Command.values()) {
            String name = Toolkit.call(() -> window.room().commands().name(command));
            assertThat(rows()).filteredOn(row -> row.equals(name) || row.startsWith(name + ": "))
                    .singleElement()
                    .satisfies(row -> assertThat(command.keys())
                            .allMatch(key -> row.contains(words.text(key))));
        }
        window.press(KeyCode.F1);
        assertThat(sheet().isVisible()).isFalse();
    }

    @Test
    void escapeClosesTheSheetAndGivesTheKeyboardBack() throws Exception {
        Node area = window.panes().getFirst().area();
        Toolkit.run(area::requestFocus);
        window.press(KeyCode.F1);
        assertThat(keyboard()).isInstanceOf(TextField.class);
        window.press(KeyCode.ESCAPE);
        assertThat(sheet().isVisible()).isFalse();
        assertThat(keyboard()).isSameAs(area);
    }

    @Test
    void theFilterLeavesWhatIsAskedForAndEnterCallsIt() throws Exception {
        window.press(KeyCode.F1);
        Toolkit.run(() -> ((TextField) window.stage().getScene().getFocusOwner()).setText("claims"));
        window.settle();
        assertThat(rows()).singleElement().asString().startsWith("Show the table of claims");
        window.press(KeyCode.ENTER);
        assertThat(sheet().isVisible()).isFalse();
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookup(".claims-table"))).isNotNull();
    }

    @Test
    void aCommandsKeyClosesTheSheetAndCallsTheCommand() throws Exception {
        window.press(KeyCode.F1);
        window.press(KeyCode.F, KeyCombination.CONTROL_DOWN);
        assertThat(sheet().isVisible()).isFalse();
        assertThat(window.context().find().open().get()).isTrue();
    }

    @Test
    void theKeyboardStaysOnTheSheetAndReachesEveryLineInSight() throws Exception {
        window.press(KeyCode.F1);
        for (int step = 0; step < Command.values().length; step++) {
            window.press(KeyCode.TAB);
            Node at = keyboard();
            assertThat(isIn(at, sheet())).isTrue();
            assertThat(Toolkit.call(() -> sheet().localToScene(sheet().getLayoutBounds())
                    .contains(at.localToScene(at.getLayoutBounds())))).isTrue();
        }
        assertThat(keyboard()).isInstanceOf(KeyRow.class);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        assertThat(keyboard()).isInstanceOf(TextField.class);
    }

    private KeySheet sheet() {
        return (KeySheet) window.room().lookup(".key-sheet");
    }

    private Set<String> rows() throws Exception {
        return Toolkit.call(() -> sheet().lookupAll(".key-row").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet()));
    }

    private Node keyboard() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }

    private static boolean isIn(Node node, Node whole) {
        List<Node> up = Stream.<Node>iterate(node, at -> at != null, Node::getParent).toList();
        return up.contains(whole);
    }
}
