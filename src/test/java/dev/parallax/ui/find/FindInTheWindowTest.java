package dev.parallax.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.reader.PaneView;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class FindInTheWindowTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800);
        window.open(window.context().sample());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aKeyOpensTheBarWithWhatIsSelected() throws Exception {
        Toolkit.run(() -> {
            var area = pane(0).area();
            area.requestFocus();
            int at = area.getText().indexOf("boatyards");
            area.selectRange(at, at + "boatyards".length());
        });
        window.press(KeyCode.F, KeyCombination.CONTROL_DOWN);
        assertThat(keyboard()).isInstanceOf(TextField.class);
        assertThat(((TextField) keyboard()).getText()).isEqualTo("boatyards");
        assertThat(window.text("find-told")).matches("(Match 1 of )?\\d+.*");
    }

    @Test
    void matchesInSightAreMarkedAndTheOneThatTheReaderIsAtHasAFrame() throws Exception {
        look("gate");
        assertThat(drawn(0, ".match")).isPositive();
        assertThat(drawn(0, ".match-at")).isZero();
        window.press(KeyCode.ENTER);
        assertThat(drawn(0, ".match-at")).isPositive();
        assertThat(drawn(1, ".match-at")).isZero();
        assertThat(window.text("find-told")).isEqualTo("Match 1 of 23, in A");
        window.press(KeyCode.F3);
        assertThat(drawn(0, ".match-at")).isZero();
        assertThat(drawn(1, ".match-at")).isPositive();
        window.press(KeyCode.F3, KeyCombination.SHIFT_DOWN);
        assertThat(drawn(0, ".match-at")).isPositive();
    }

    @Test
    void aFrameLiesOverItsWordWhereverThatIsScrolledTo() throws Exception {
        look("gate");
        for (int step = 0; step < 9; step++) {
            window.press(KeyCode.F3);
            FindModel.Visit visit = window.context().find().visit().get();
            Toolkit.run(() -> {
                PaneView pane = view(visit.match().version());
                Bounds frame = layer(pane).lookup(".match-at").localToScreen(
                        layer(pane).lookup(".match-at").getBoundsInLocal());
                Bounds word = pane.area().getCharacterBoundsOnScreen(
                        visit.match().span().start(), visit.match().span().end()).orElseThrow();
                assertThat(frame.contains(word.getCenterX(), word.getCenterY())).isTrue();
                assertThat(frame.getWidth()).isBetween(word.getWidth() - 2, word.getWidth() + 9);
            });
        }
    }

    @Test
    void everyHeadTellsHowMuchWasFoundAndTheBarTellsItByLetter() throws Exception {
        look("boatyards");
        List<String> heads = Toolkit.call(() -> window.room().readerView().panes().stream()
                .map(pane -> ((Labeled) pane.lookup(".found-count")).getText())
                .toList());
        List<String> letters = Toolkit.call(() -> window.room().lookupAll(".found-in").stream()
                .map(Node::getAccessibleText)
                .toList());
        assertThat(heads).containsExactly("3", "3", "0", "2", "3");
        assertThat(letters).hasSize(5).first().isEqualTo("A, Wire: 3 matches");
    }

    @Test
    void escapeClosesTheBarAndLeavesTheReaderAtTheMatch() throws Exception {
        look("boatyards");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        assertThat(window.context().find().open().get()).isFalse();
        assertThat(keyboard()).isSameAs(window.panes().get(1).area());
        assertThat(Toolkit.call(() -> pane(1).area().getCaretPosition()))
                .isEqualTo(window.panes().get(1).pane().text().indexOf("boatyards"));
        assertThat(drawn(0, ".match")).isZero();
    }

    @Test
    void withoutAMatchTheKeyboardGoesBackToWhereItWas() throws Exception {
        Toolkit.run(() -> pane(2).area().requestFocus());
        look("zebra");
        assertThat(window.text("find-told")).isEqualTo("No match");
        window.press(KeyCode.ESCAPE);
        assertThat(keyboard()).isSameAs(pane(2).area());
    }

    @Test
    void aKeyGoesOnWhereTheBarIsClosed() throws Exception {
        look("boatyards");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F3);
        assertThat(window.context().find().open().get()).isTrue();
        assertThat(window.context().find().number().get()).isPositive();
    }

    @Test
    void aWrongExpressionIsToldInTheBar() throws Exception {
        Toolkit.run(() -> window.context().find().expression().set(true));
        look("(gate");
        assertThat(window.text("find-told")).startsWith("This is no regular expression yet");
    }

    @Test
    void pastingIntoTheFieldAddsNoVersion() throws Exception {
        look("gate");
        window.press(KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertThat(window.panes()).hasSize(5);
    }

    @Test
    void marksGoWithTheTextThatIsScrolled() throws Exception {
        look("gate");
        double before = top(0);
        Toolkit.run(() -> pane(0).area().scrollYBy(30));
        window.settle();
        assertThat(top(0)).isNotEqualTo(before);
    }

    private void look(String words) throws Exception {
        window.press(KeyCode.F, KeyCombination.CONTROL_DOWN);
        Toolkit.run(() -> window.context().find().words().set(words));
        window.settle();
    }

    private PaneView pane(int place) {
        return window.room().readerView().panes().get(place);
    }

    private PaneView view(int version) {
        return window.room().readerView().panes().stream()
                .filter(pane -> pane.pane().place() == version)
                .findFirst()
                .orElseThrow();
    }

    private static Node layer(PaneView pane) {
        return pane.lookup(".match-at").getParent();
    }

    private int drawn(int pane, String what) throws Exception {
        return Toolkit.call(() -> ((Path) pane(pane).lookup(what)).getElements().size());
    }

    private double top(int pane) throws Exception {
        return Toolkit.call(() -> pane(pane).lookup(".match").getBoundsInLocal().getMinY());
    }

    private Node keyboard() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }
}
