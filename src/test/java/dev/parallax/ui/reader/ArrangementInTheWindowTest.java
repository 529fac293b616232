package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class ArrangementInTheWindowTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 800);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void anEyeHidesAPaneAndItsChipBringsItBack() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        window.fire(window.panes().get(1).header(), "hide-pane");
        assertThat(row()).containsExactly("A V1", "C V3");
        assertThat(texts(".hidden-chip")).containsExactly("B  V2");
        window.fire(window.room(), "hidden-chip");
        assertThat(row()).containsExactly("A V1", "B V2", "C V3");
        assertThat(window.room().lookup(".hidden-bar").isVisible()).isFalse();
    }

    @Test
    void aPaneThatComesBackIsLevelWithTheOthers() throws Exception {
        window.read(sample("1-wire"), sample("1-wire"), sample("1-wire"));
        window.fire(window.panes().get(1).header(), "hide-pane");
        PaneView leader = window.panes().getFirst();
        Toolkit.run(() -> leader.viewport().show(2600, 300));
        window.settle();
        window.press(KeyCode.H, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN);
        window.settle();
        List<Double> tops = Toolkit.call(() -> window.room().readerView().panes().stream()
                .map(pane -> pane.viewport().lineTop(2600).orElse(-1))
                .toList());
        assertThat(tops).hasSize(3).allSatisfy(top -> assertThat(top).isCloseTo(
                tops.getFirst(), Offset.offset(1.0)));
    }

    @Test
    void keysHideTheVersionLookedAtLastAndShowAllAgain() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        window.press(KeyCode.F6);
        window.press(KeyCode.F6);
        window.press(KeyCode.H, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(row()).containsExactly("A V1", "C V3");
        assertThat(focusOwner()).isSameAs(window.panes().get(1).area());
        window.press(KeyCode.H, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN);
        assertThat(row()).hasSize(3);
    }

    @Test
    void justTwoForAMomentAndBackByTheSameKeyOrEscape() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        window.press(KeyCode.T, KeyCombination.CONTROL_DOWN);
        assertThat(row()).containsExactly("A V1", "B V2");
        assertThat(texts(".hidden-told")).containsExactly("Just two for a moment");
        window.press(KeyCode.T, KeyCombination.CONTROL_DOWN);
        assertThat(row()).hasSize(3);
        window.press(KeyCode.T, KeyCombination.CONTROL_DOWN);
        window.press(KeyCode.ESCAPE);
        assertThat(row()).hasSize(3);
    }

    @Test
    void whatIsPickedInAHiddenVersionIsTold() throws Exception {
        window.read(sample("1-wire"), sample("1-wire"), sample("1-wire"));
        window.fire(window.panes().getFirst().header(), "hide-pane");
        Toolkit.run(() -> window.context().focus().pickPlace(0, 1200));
        window.settle();
        assertThat(texts(".hidden-told")).containsExactly("Hidden:", "A has some of what is picked");
        List<Double> tops = Toolkit.call(() -> window.room().readerView().panes().stream()
                .map(pane -> pane.viewport().lineTop(1200).orElse(-1))
                .toList());
        assertThat(tops.getFirst()).isCloseTo(tops.getLast(), Offset.offset(1.0)).isPositive();
    }

    @Test
    void aPinnedBaseStaysInSightAtTheLeft() throws Exception {
        window.read(IntStream.range(0, 12).mapToObj(n -> "The gate " + n + ".\n").toArray(String[]::new));
        Toolkit.run(() -> window.context().reader().makeBase(window.context().reader().panes().get(4)));
        window.press(KeyCode.B, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        ScrollPane scroll = (ScrollPane) window.room().lookup(".pane-scroll");
        Toolkit.run(() -> scroll.setHvalue(1));
        window.settle();
        assertThat(window.panes().getFirst().pane().label().get()).isEqualTo("V5");
        assertThat(left(window.panes().getFirst())).isEqualTo(10);
        assertThat(left(window.panes().get(1))).isNegative();
        PaneView third = window.panes().get(2);
        Toolkit.run(() -> window.room().readerView().reveal(third));
        window.settle();
        assertThat(left(third)).isGreaterThanOrEqualTo(310);
        window.press(KeyCode.B, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        Toolkit.run(() -> scroll.setHvalue(1));
        window.settle();
        assertThat(left(window.panes().getFirst())).isNegative();
    }

    @Test
    void theKeyClosesTheVersionLookedAtLastWhereverTheKeyboardIs() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        window.press(KeyCode.F6);
        window.press(KeyCode.F6);
        Button other = (Button) window.room().lookup(".toolbar .button");
        Toolkit.run(other::requestFocus);
        window.press(KeyCode.W, KeyCombination.CONTROL_DOWN);
        assertThat(row()).containsExactly("A V1", "B V3");
        window.press(KeyCode.W, KeyCombination.CONTROL_DOWN);
        assertThat(row()).containsExactly("A V1");
        window.press(KeyCode.W, KeyCombination.CONTROL_DOWN);
        assertThat(row()).isEmpty();
    }

    @Test
    void nothingIsPinnedWhereTheCursorCannotBeSeen() throws Exception {
        window.read(sample("1-wire"), sample("1-wire"));
        window.press(KeyCode.F6);
        PaneView pane = window.panes().getFirst();
        Toolkit.run(() -> pane.viewport().show(2600, 100));
        window.settle();
        window.press(KeyCode.F8);
        assertThat(window.context().reader().handWork().get().isNone()).isTrue();
        assertThat(Toolkit.call(pane::isCursorInSight)).isTrue();
        assertThat(window.context().notices().notices()).hasSize(1);
        window.press(KeyCode.F8);
        assertThat(window.context().reader().handWork().get().pins()).hasSize(1);
    }

    @Test
    void theBorderBetweenTwoPanesCanBeDrawnAndEvenedOut() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        Toolkit.run(() -> window.context().options().panelShown().set(false));
        window.settle();
        PaneView first = window.panes().getFirst();
        double even = first.getWidth();
        double third = window.panes().getLast().getWidth();
        double edge = left(first) + even - 3;
        window.mouse(first.header(), MouseEvent.MOUSE_PRESSED, edge, 80);
        window.mouse(first.header(), MouseEvent.MOUSE_DRAGGED, edge + 90, 80);
        window.settle();
        assertThat(widths()).containsExactly(even + 90, even - 90, third);
        window.mouse(first.header(), MouseEvent.MOUSE_DRAGGED, edge - 900, 80);
        window.mouse(first.header(), MouseEvent.MOUSE_RELEASED, edge - 900, 80);
        window.settle();
        assertThat(widths()).containsExactly(300.0, 2 * even - 300, third);
        assertThat(row()).containsExactly("A V1", "B V2", "C V3");
        window.fire(first.header(), "hide-pane");
        assertThat(widths().getFirst()).isCloseTo(widths().getLast(), Offset.offset(1.0));
    }

    private List<Double> widths() throws Exception {
        return Toolkit.call(() -> window.room().readerView().panes().stream().map(PaneView::getWidth).toList());
    }

    private List<String> row() throws Exception {
        return Toolkit.call(() -> window.room().readerView().panes().stream()
                .map(pane -> pane.pane().letter().get() + " " + pane.pane().label().get())
                .toList());
    }

    private List<String> texts(String selector) throws Exception {
        return Toolkit.call(() -> window.room().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private Node focusOwner() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }

    private double left(PaneView pane) throws Exception {
        return Toolkit.call(() -> pane.localToScene(0, 0).getX());
    }
}
