package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.ClaimRow;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.reader.Command;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class SidePanelTest {

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
    void aKeyShowsTheTableWithAColumnAVersion() throws Exception {
        window.press(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        assertThat(table().getColumns()).hasSize(6);
        assertThat(table().getItems()).isEqualTo(window.context().claims().rows().get());
        Set<Node> columns = Toolkit.call(() -> table().lookupAll(".standing-cell"));
        assertThat(columns).isNotEmpty().allSatisfy(cell ->
                assertThat(cell.localToScene(cell.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1280));
    }

    @Test
    void everySignIsToldInWordsToo() throws Exception {
        window.press(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        List<String> told = Toolkit.call(() -> table().lookupAll(".standing-cell").stream()
                .filter(cell -> cell.lookup(".standing") != null)
                .map(Node::getAccessibleText)
                .toList());
        assertThat(told).isNotEmpty().allMatch(text -> text.matches("[A-E]: .+"));
    }

    @Test
    void enterBringsAClaimLevelAndTheTableStays() throws Exception {
        window.press(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        Toolkit.run(() -> {
            table().getFocusModel().focus(0, table().getColumns().getFirst());
            Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.settle();
        assertThat(window.context().focus().focus().get().landing().spans())
                .containsKey(table().getItems().getFirst().reference());
        assertThat(window.room().sidePanel().lookup(".claims-table")).isNotNull();
        window.fire(window.room().sidePanel(), "show-passage");
        assertThat(window.room().sidePanel().lookup(".passage")).isNotNull();
    }

    @Test
    void theQuotationsHaveACardEach() throws Exception {
        window.press(KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookupAll(".quotation-card"))).isNotEmpty();
        assertThat(window.context().quotations().shown().get()).isNotEmpty();
    }

    @Test
    void everyPieceOfAPickedQuotationStandsOut() throws Exception {
        Toolkit.run(() -> window.context().quotations().pick(window.context().quotations().shown().get().stream()
                .filter(quoted -> quoted.referenceRendering().text().startsWith("Tonight"))
                .findFirst()
                .orElseThrow()));
        window.settle();
        int pieces = window.context().focus().focus().get().landing().spans().get(0).size();
        assertThat(pieces).isGreaterThan(1);
        assertThat(Toolkit.call(() -> window.room().readerView().panes().getFirst().area().lookupAll(".picked")))
                .hasSize(pieces);
    }

    @Test
    void aKeyGoesToTheNextFinding() throws Exception {
        window.press(KeyCode.F7);
        window.press(KeyCode.F7);
        assertThat(window.context().findings().number().get()).isEqualTo(2);
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookup(".passage"))).isNotNull();
        window.press(KeyCode.F7, KeyCombination.SHIFT_DOWN);
        assertThat(window.context().findings().number().get()).isEqualTo(1);
    }

    @Test
    void theCardAtTheCursorGoesBeforeThePick() throws Exception {
        Toolkit.run(() -> {
            window.context().focus().pickPlace(0, 100);
            var area = window.room().readerView().panes().getFirst().area();
            area.requestFocus();
            area.moveTo(area.getText().indexOf("3,100"));
            window.room().commands().run(Command.TELL_PLACE);
        });
        window.settle();
        assertThat(Toolkit.call(() -> window.room().lookup(".fact-card"))).isNotNull();
        window.press(KeyCode.ESCAPE);
        assertThat(Toolkit.call(() -> window.room().lookup(".fact-card"))).isNull();
        assertThat(window.context().focus().focus().get()).isNotNull();
    }

    @SuppressWarnings("unchecked")
    private TableView<ClaimRow> table() {
        return (TableView<ClaimRow>) window.room().sidePanel().lookup(".claims-table");
    }
}
