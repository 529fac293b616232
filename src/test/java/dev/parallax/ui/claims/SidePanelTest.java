package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ledger.Finding;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.command.Command;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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
    void theWordingsOfAPassageAreMarkedByTheViewThatIsChosen() throws Exception {
        window.read("The mill closed in May for good.", "The mill closed in June for good.", "The mill closed in May for good.");
        Toolkit.run(() -> window.context().focus().pickPlace(0, 4));
        window.settle();
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookupAll(".added-words"))).isNotEmpty();
        window.press(KeyCode.DIGIT3, KeyCombination.ALT_DOWN);
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookupAll(".added-words"))).isEmpty();
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookupAll(".only-here-words"))).isNotEmpty();
    }

    @Test
    void aKeyGoesToTheNextFinding() throws Exception {
        window.press(KeyCode.F4);
        window.press(KeyCode.F4);
        assertThat(window.context().findings().number().get()).isEqualTo(2);
        assertThat(Toolkit.call(() -> window.room().sidePanel().lookup(".passage"))).isNotNull();
        window.press(KeyCode.F4, KeyCombination.SHIFT_DOWN);
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

    @Test
    void theCardAtTheCursorSpeaksOfTheWordThatEndsThere() throws Exception {
        tellAt("$186 million");
        List<String> told = Toolkit.call(() -> window.room().lookup(".fact-card").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
        assertThat(told).contains("186,000,000");
    }

    @Test
    void theCardAtACursorOutOfSightIsShownAllTheSame() throws Exception {
        Toolkit.run(() -> window.context().findings().goTo(window.context().findings().count().get()));
        window.settle();
        tellAt("Port Sellick council");
        assertThat(Toolkit.call(() -> window.room().lookup(".fact-card"))).isNotNull();
    }

    @Test
    void theCardAtTheCursorGoesWhenItsVersionMoves() throws Exception {
        tellAt("$186 million");
        window.press(KeyCode.RIGHT, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(Toolkit.call(() -> window.room().lookup(".fact-card"))).isNull();
    }

    @Test
    void theKeyboardCanLeaveATextForTheListsAndComeBack() throws Exception {
        Toolkit.run(() -> window.room().readerView().panes().getFirst().area().requestFocus());
        window.press(KeyCode.TAB);
        assertThat(keyboard().getStyleClass()).doesNotContain("reading-area");
        window.press(KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        assertThat(keyboard().getStyleClass()).contains("quotations-list");
        window.press(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        assertThat(keyboard().getStyleClass()).contains("claims-table");
        window.press(KeyCode.F6);
        assertThat(keyboard().getStyleClass()).contains("reading-area");
    }

    @Test
    void theKeyboardStaysInThePanelFromAFindingToItsPassageAndBack() throws Exception {
        window.press(KeyCode.DIGIT1, KeyCombination.CONTROL_DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(window.context().panel().passageShown().get()).isTrue();
        assertThat(keyboard().getAccessibleText()).isEqualTo("Back to the list");
        window.press(KeyCode.ESCAPE);
        assertThat(keyboard().getStyleClass()).contains("findings-list");
    }

    @Test
    void cardsFollowTheLettersOfVersionsThatMove() throws Exception {
        Finding first = window.context().reader().comparison().get().findings().getFirst();
        List<Witness> witnesses = Witness.of(first);
        window.press(KeyCode.DIGIT1, KeyCombination.CONTROL_DOWN);
        Toolkit.run(() -> window.context().reader().move(window.context().reader().panes().getFirst(), 4));
        window.settle();
        List<String> row = Toolkit.call(() -> window.room().sidePanel().lookupAll(".finding-evidence").stream()
                .filter(words -> ((Labeled) words).getText().equals(witnesses.getFirst().words()))
                .map(words -> words.getParent().lookupAll(".letter"))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(letter -> ((Labeled) letter).getText())
                .toList());
        assertThat(row).containsExactlyInAnyOrderElementsOf(witnesses.getFirst().versions().stream()
                .map(version -> window.context().reader().paneOf(version).letter().get())
                .toList());
    }

    @Test
    void aChosenQuotationStaysChosenWhenSomethingIsIgnored() throws Exception {
        window.press(KeyCode.DIGIT3, KeyCombination.CONTROL_DOWN);
        ListView<?> list = (ListView<?>) keyboard();
        Toolkit.run(() -> {
            list.getSelectionModel().select(1);
            window.context().options().flip(Ignored.CASE);
        });
        window.settle();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void anEmptyTableSaysWhetherThereIsAnyClaim() throws Exception {
        window.read("Well, hello.", "Well, hello again.");
        window.press(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN);
        assertThat(((Labeled) table().getPlaceholder()).getText()).startsWith("No claim was found");
        window.read("The pier cost $4 million.", "The pier cost $4 million.");
        Toolkit.run(() -> window.context().claims().onlyDisputed().set(true));
        assertThat(table().getItems()).isEmpty();
        assertThat(((Labeled) table().getPlaceholder()).getText()).startsWith("No claim is like this");
    }

    private void tellAt(String words) throws Exception {
        Toolkit.run(() -> {
            var area = window.room().readerView().panes().getFirst().area();
            area.requestFocus();
            area.moveTo(area.getText().indexOf(words) + words.length());
            window.room().commands().run(Command.TELL_PLACE);
        });
        window.settle();
    }

    private Node keyboard() throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getFocusOwner());
    }

    @SuppressWarnings("unchecked")
    private TableView<ClaimRow> table() {
        return (TableView<ClaimRow>) window.room().sidePanel().lookup(".claims-table");
    }
}
