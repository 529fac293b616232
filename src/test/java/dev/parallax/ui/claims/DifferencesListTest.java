package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class DifferencesListTest {

    private static final String BASE = "The mayor said the mill would close in May. Forty people work there today.\n\n"
            + "The river runs past it. A heron stood on the weir all morning.";

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800);
        window.read(
                BASE,
                BASE.replace("said", "claimed").replace("A heron", "A grey heron"),
                BASE.replace(" Forty people work there today.", "").replace("The mayor", "The major"));
        window.press(KeyCode.F7);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aKeyListsEveryDifferenceAndEachLineIsToldInFull() throws Exception {
        assertThat(keyboard()).isSameAs(list());
        assertThat(told()).contains(
                "Difference 2 of 4, B against A: “said” became “claimed”, in: The mayor claimed the mill would close in May.");
        assertThat(told()).hasSize(4);
    }

    @Test
    void enterTakesTheWalkThereAndTheListStays() throws Exception {
        select(0);
        window.press(KeyCode.ENTER);
        assertThat(window.context().reader().counterpart().get().letter().get()).isEqualTo("C");
        assertThat(window.context().walk().number().get()).isEqualTo(1);
        assertThat(window.text("difference-count")).startsWith("Difference 1 of 2 between A and C");
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookup(".differences-list"))).isNotNull();
        assertThat(window.context().focus().focus().get().landing().spans()).containsKeys(0, 2);
    }

    @Test
    void theListFollowsTheWalk() throws Exception {
        Toolkit.run(() -> window.context().reader().visit(window.context().reader().panes().get(1)));
        window.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        Toolkit.run(window.context().panel()::back);
        assertThat(list().getSelectionModel().getSelectedItem().difference())
                .extracting(difference -> difference.version().of(window.context().reader().panes().get(1).text()))
                .isEqualTo("claimed");
    }

    @Test
    void whatIsTypedOnTheListFiltersIt() throws Exception {
        Toolkit.run(() -> Event.fireEvent(list(), new KeyEvent(
                KeyEvent.KEY_TYPED, "g", "", KeyCode.UNDEFINED, false, false, false, false)));
        assertThat(keyboard()).isInstanceOf(TextField.class);
        Toolkit.run(() -> window.context().differences().filter().set("grey"));
        window.settle();
        assertThat(told()).singleElement().asString().startsWith("Difference 4 of 4, B against A: added “grey”");
    }

    @Test
    void oneVersionCanBeListedAlone() throws Exception {
        Toolkit.run(() -> window.context().differences().only().set(window.context().reader().panes().get(2)));
        window.settle();
        assertThat(told()).hasSize(2).allMatch(line -> line.contains("C against A"));
        Toolkit.run(() -> window.context().reader().close(window.context().reader().panes().get(2)));
        window.settle();
        assertThat(window.context().differences().only().get()).isNull();
        assertThat(told()).hasSize(2).allMatch(line -> line.contains("B against A"));
    }

    @Test
    void linesStandBesideAnotherBaseUntilTheyAreListedAnew() throws Exception {
        window.read(BASE + "\n\nThe miller's dog slept in the yard, and nobody woke it.", "A heron stood.");
        window.press(KeyCode.DIGIT1, KeyCombination.CONTROL_DOWN);
        Toolkit.run(() -> window.context().reader().makeBase(window.context().reader().panes().getLast()));
        window.settle();
        Toolkit.run(() -> {
            window.context().panel().show(PanelModel.View.DIFFERENCES);
            list().refresh();
            window.room().sidePanel().applyCss();
            window.room().layout();
        });
        window.settle();
        assertThat(told()).isNotEmpty().allMatch(line -> line.contains("A against B"));
    }

    @Test
    void linesCallVersionsByTheirNewLetters() throws Exception {
        window.read(BASE, BASE.replace("said", "claimed"));
        Toolkit.run(() -> window.context().reader().move(window.context().reader().panes().getLast(), 0));
        window.settle();
        assertThat(told()).singleElement().asString().contains("A against B");
        assertThat(Toolkit.call(() -> ((Labeled) list().lookup(".difference-card .letter")).getText())).isEqualTo("A");
    }

    @Test
    void onlyLinesInSightAreMade() throws Exception {
        StringBuilder long1 = new StringBuilder();
        StringBuilder long2 = new StringBuilder();
        for (int line = 0; line < 600; line++) {
            long1.append("On day ").append(line).append(" the keeper wrote down the tide and the wind.\n\n");
            long2.append("On day ").append(line).append(" the keeper wrote up the tide and the wind.\n\n");
        }
        window.read(long1.toString(), long2.toString());
        assertThat(list().getItems()).hasSize(600);
        assertThat(Toolkit.call(() -> list().lookupAll(".difference-card"))).hasSizeBetween(3, 40);
    }

    private void select(int line) throws Exception {
        Toolkit.run(() -> list().getSelectionModel().select(line));
    }

    private List<String> told() throws Exception {
        return Toolkit.call(() -> list().lookupAll(".list-cell").stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    }

    private Node keyboard() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }

    @SuppressWarnings("unchecked")
    private ListView<DifferenceRow> list() {
        return (ListView<DifferenceRow>) window.room().sidePanel().lookup(".differences-list");
    }
}
