package dev.parallax.ui.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.settings.Face;
import dev.parallax.ui.settings.ReadingOptions;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ui")
class ToolbarTest {

    @ParameterizedTest
    @ValueSource(ints = {520, 600, 720, 1109, 1110})
    void everyButtonIsInSight(int width) throws Exception {
        try (TestWindow window = TestWindow.open(width, 600)) {
            Toolkit.run(() -> window.context().options().flip(Ignored.CASE));
            window.read("The gate.", "The GATE.");
            Node toolbar = window.room().lookup(".toolbar");
            assertThat(right(toolbar)).isEqualTo(width);
            for (Node button : buttons(toolbar).filtered(Node::isVisible)) {
                assertThat(right(button)).as(button.toString()).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void whereThereIsRoomNothingIsMissing() throws Exception {
        try (TestWindow window = TestWindow.open(720, 600)) {
            window.read("The gate.", "The GATE.");
            assertThat(buttons(window.room().lookup(".toolbar"))).allMatch(Node::isVisible);
        }
    }

    @Test
    void onePlaceChangesSizeFaceAndPalette() throws Exception {
        try (TestWindow window = TestWindow.open(900, 600)) {
            window.read("The gate.", "The GATE.");
            LettersButton button = (LettersButton) window.room().lookup(".letters-button");
            Toolkit.run(button::fire);
            Parent choices = button.popup().getScene().getRoot();
            window.fire(choices, "choice-sans");
            window.fire(choices, "choice-dark");
            ReadingOptions options = window.context().options();
            assertThat(options.face().get()).isEqualTo(Face.SANS);
            assertThat(options.dark().get()).isTrue();
            assertThat(button.popup().getScene().getStylesheets())
                    .isEqualTo(window.stage().getScene().getStylesheets());
            Node larger = Toolkit.call(() -> button.popup().getScene().getFocusOwner());
            Toolkit.run(() -> ((Button) larger).fire());
            assertThat(options.textSize().get()).isEqualTo(17);
            Toolkit.run(button.popup()::hide);
        }
    }

    private static FilteredList<Node> buttons(Node toolbar) throws Exception {
        FilteredList<Node> buttons = Toolkit.call(() ->
                ((Parent) toolbar).getChildrenUnmodifiable().filtered(ButtonBase.class::isInstance));
        assertThat(buttons).hasSizeGreaterThan(10);
        return buttons;
    }

    private static double right(Node node) throws Exception {
        return Toolkit.call(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
