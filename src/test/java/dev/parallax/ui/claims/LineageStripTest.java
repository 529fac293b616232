package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Tag("ui")
class LineageStripTest {

    private static final String MILL = "The old mill by the weir will be sold to a brewer from the next valley.";
    private static final String MILL_REWORDED = "The old mill by the weir may be sold to a brewer from the next valley.";
    private static final String RIVER = "The river froze twice last winter, as it had not done for thirty years.";
    private static final String HERON = "A heron stood on the weir all morning and was photographed by nobody.";

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800);
        window.read(
                RIVER + "\n\n" + HERON,
                MILL + "\n\n" + RIVER,
                MILL_REWORDED + "\n\n" + RIVER,
                RIVER);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aPickedSentenceTellsItsLineageAndEachVersionHasAButton() throws Exception {
        Toolkit.run(() -> window.context().focus().pickPlace(1, 5));
        window.settle();
        assertThat(window.text("lineage-told")).isEqualTo("First in B, reworded in C, gone after C.");
        assertThat(steps().stream().map(Node::getAccessibleText)).containsExactly(
                "A: does not have it", "B: the first that has it", "C: reworded", "D: does not have it");
    }

    @Test
    void aButtonPicksTheSentenceOfItsVersionAndKeepsTheKeyboard() throws Exception {
        Toolkit.run(() -> window.context().focus().pickPlace(1, 5));
        window.settle();
        Toolkit.run(() -> steps().get(2).requestFocus());
        Toolkit.run(() -> steps().get(2).fire());
        window.settle();
        assertThat(window.context().focus().focus().get().sentence().version()).isEqualTo(2);
        assertThat(Toolkit.call(() -> window.stage().getScene().getFocusOwner().getAccessibleText()))
                .isEqualTo("C: reworded");
    }

    @Test
    void aSentenceOfOneVersionAloneHasALineageToo() throws Exception {
        int heron = window.context().reader().panes().getFirst().text().indexOf("heron");
        Toolkit.run(() -> window.context().focus().pickPlace(0, heron));
        window.settle();
        assertThat(window.text("lineage-told")).isEqualTo("Only in A.");
    }

    private List<Button> steps() {
        return window.room().sidePanel().lookup(".lineage-strip").lookupAll(".lineage-step").stream()
                .map(Button.class::cast)
                .toList();
    }
}
