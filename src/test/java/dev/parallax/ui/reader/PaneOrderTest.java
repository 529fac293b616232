package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class PaneOrderTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 800);
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aHeadDraggedBeyondTheLastPaneMovesItThere() throws Exception {
        dragTo(0, 2, 0.9);
        assertThat(row()).containsExactly("V2", "V3", "V1");
    }

    @Test
    void aHeadDraggedBeforeTheFirstPaneMovesItThere() throws Exception {
        dragTo(2, 0, 0.1);
        assertThat(row()).containsExactly("V3", "V1", "V2");
    }

    @Test
    void aBarShowsWhereThePaneWouldGo() throws Exception {
        PaneHeader header = window.panes().getFirst().header();
        Bounds from = bounds(0);
        window.mouse(header, MouseEvent.MOUSE_PRESSED, from.getMinX() + 60, from.getMinY() + 12);
        window.mouse(header, MouseEvent.MOUSE_DRAGGED, bounds(1).getMaxX() - 20, from.getMinY() + 12);
        Node bar = window.room().lookup(".drop-indicator");
        assertThat(bar.isVisible()).isTrue();
        Bounds at = Toolkit.call(() -> bar.localToScene(bar.getLayoutBounds()));
        assertThat(at.getCenterX()).isBetween(bounds(1).getMaxX(), bounds(2).getMinX());
        window.mouse(header, MouseEvent.MOUSE_RELEASED, from.getMinX() + 60, from.getMinY() + 12);
        assertThat(bar.isVisible()).isFalse();
        assertThat(row()).containsExactly("V1", "V2", "V3");
    }

    @Test
    void keysMoveThePaneThatHasTheKeyboard() throws Exception {
        window.press(KeyCode.F6);
        window.press(KeyCode.RIGHT, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(row()).containsExactly("V2", "V1", "V3");
        window.press(KeyCode.LEFT, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(row()).containsExactly("V1", "V2", "V3");
    }

    @Test
    void aMovedPaneKeepsItsPlaceInTheText() throws Exception {
        PaneView pane = window.panes().getFirst();
        Toolkit.run(() -> pane.viewport().show(1500, 100));
        window.settle();
        PaneViewport.Position before = Toolkit.call(() -> pane.viewport().position());
        Toolkit.run(() -> window.context().reader().move(pane.pane(), 2));
        window.settle();
        PaneViewport.Position after = Toolkit.call(() -> pane.viewport().position());
        assertThat(after.width()).isEqualTo(before.width());
        assertThat(after.first()).isEqualTo(before.first());
        assertThat(after.y()).isCloseTo(before.y(), within(0.01));
    }

    @Test
    void theOthersKeepTheirPlaceWhenAPaneIsClosed() throws Exception {
        PaneView pane = window.panes().getFirst();
        Toolkit.run(() -> pane.viewport().show(1500, 100));
        window.settle();
        PaneViewport.Position before = Toolkit.call(() -> pane.viewport().position());
        Toolkit.run(() -> window.context().reader().close(window.context().reader().panes().getLast()));
        window.settle();
        PaneViewport.Position after = Toolkit.call(() -> pane.viewport().position());
        assertThat(after.first()).isEqualTo(before.first());
    }

    private void dragTo(int pane, int target, double part) throws Exception {
        PaneHeader header = window.panes().get(pane).header();
        Bounds from = bounds(pane);
        Bounds to = bounds(target);
        double x = to.getMinX() + part * to.getWidth();
        double y = from.getMinY() + 12;
        window.mouse(header, MouseEvent.MOUSE_PRESSED, from.getMinX() + 60, y);
        window.mouse(header, MouseEvent.MOUSE_DRAGGED, (from.getMinX() + x) / 2, y);
        window.mouse(header, MouseEvent.MOUSE_DRAGGED, x, y);
        window.mouse(header, MouseEvent.MOUSE_RELEASED, x, y);
        window.settle();
    }

    private Bounds bounds(int pane) throws Exception {
        PaneView view = window.panes().get(pane);
        return Toolkit.call(() -> view.localToScene(view.getLayoutBounds()));
    }

    private List<String> row() throws Exception {
        return Toolkit.call(() -> window.context().reader().panes().stream()
                .map(pane -> pane.label().get())
                .toList());
    }
}
