package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ui")
class ToolbarTest {

    @ParameterizedTest
    @ValueSource(ints = {720, 1109, 1110})
    void everyButtonIsInSight(int width) throws Exception {
        try (TestWindow window = TestWindow.open(width, 600)) {
            Toolkit.run(() -> window.context().options().flip(Ignored.CASE));
            window.read("The gate.", "The GATE.");
            Node toolbar = window.room().lookup(".toolbar");
            assertThat(right(toolbar)).isEqualTo(width);
            for (Node button : toolbar.lookupAll(".button, .toggle-button, .menu-button")) {
                assertThat(right(button)).as(button.toString()).isLessThanOrEqualTo(width);
            }
        }
    }

    private static double right(Node node) throws Exception {
        return Toolkit.call(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
