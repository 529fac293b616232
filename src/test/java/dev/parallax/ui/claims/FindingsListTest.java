package dev.parallax.ui.claims;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import dev.parallax.ledger.Finding;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class FindingsListTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 900);
        window.read(sample("1-wire"), sample("3-supporter"), sample("4-opponent"), sample("5-spun"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void listsAllFindingsGravestFirst() throws Exception {
        List<Finding> listed = list().getItems().stream()
                .map(row -> ((FindingRow.Told) row).finding())
                .toList();
        assertThat(listed).isEqualTo(window.context().reader().comparison().get().findings());
        assertThat(listed).isSortedAccordingTo(Comparator.comparingDouble(Finding::severity).reversed());
    }

    @Test
    void cardsDoNotOverlap() throws Exception {
        List<Bounds> cards = Toolkit.call(() -> list().lookupAll(".finding").stream()
                .map(card -> card.localToScene(card.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList());
        assertThat(cards).hasSizeGreaterThan(2);
        for (int card = 1; card < cards.size(); card++) {
            assertThat(cards.get(card).getMinY()).isGreaterThanOrEqualTo(cards.get(card - 1).getMaxY());
        }
    }

    @Test
    void enterGoesToTheChosenFinding() throws Exception {
        Toolkit.run(() -> {
            list().getSelectionModel().select(1);
            Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.settle();
        assertThat(window.context().focus().focus().get().finding())
                .isEqualTo(window.context().reader().comparison().get().findings().get(1));
        assertThat(window.room().sidePanel().lookup(".passage")).isNotNull();
    }

    @Test
    void escapeLeadsBackToAllFindings() throws Exception {
        Toolkit.run(() -> window.context().focus()
                .pick(window.context().reader().comparison().get().findings().getFirst()));
        window.settle();
        window.press(KeyCode.ESCAPE);
        assertThat(window.room().sidePanel().lookup(".passage")).isNull();
        assertThat(window.room().sidePanel().lookup(".findings-list")).isNotNull();
    }

    @Test
    void aChosenFindingStaysChosenWhenSomethingIsIgnored() throws Exception {
        Toolkit.run(() -> {
            list().getSelectionModel().select(1);
            window.context().options().flip(Ignored.CASE);
        });
        window.settle();
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    private ListView<FindingRow> list() {
        return (FindingsList) window.room().sidePanel().lookup(".findings-list");
    }
}
