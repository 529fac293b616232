package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.compare.Comparison;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class HandWorkInTheWindowTest {

    private static final String BOATS = "Boats left the harbour at dawn.";
    private static final String CELLARS = "Insurance companies refuse to cover cellars.";
    private static final String RAIN = "\n\nIt rained all day in the city.\n";

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 900);
        window.read(BOATS + RAIN, BOATS + RAIN, CELLARS + RAIN);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aClickWithTheShortcutKeyLinksWithThePickedSentence() throws Exception {
        click(0, BOATS, false);
        click(2, CELLARS, true);
        assertThat(linkedByHand()).containsExactly(0, 2);
        assertThat(count("by-hand")).isEqualTo(2);
        assertThat(top(0, BOATS)).isEqualTo(top(2, CELLARS));
        assertThat(window.text("undo-by-hand")).isEqualTo("One change by hand · Undo");
        window.fire(window.room(), "undo-by-hand");
        assertThat(linkedByHand()).isEmpty();
    }

    @Test
    void aButtonTakesAWordingOutOfThePassage() throws Exception {
        click(0, BOATS, false);
        assertThat(count("not-the-same")).isEqualTo(2);
        window.fire(window.room().sidePanel(), "not-the-same");
        assertThat(count("not-the-same")).isZero();
        assertThat(Toolkit.call(() -> window.context().focus().focus().get().passage())).isNull();
    }

    @Test
    void pinsAreShownBesideTheTextAndAroundItsFirstWord() throws Exception {
        click(0, BOATS, false);
        window.press(KeyCode.F8);
        assertThat(pinned()).containsExactly(0, 1);
        PaneView first = window.panes().getFirst();
        assertThat(Toolkit.call(() -> first.area().lookupAll(".sign-pinned").stream()
                        .map(node -> ((Label) node).getAccessibleText())
                        .toList()))
                .containsExactly("Pinned by hand: versions scroll level here");
        window.press(KeyCode.F8, KeyCombination.SHIFT_DOWN);
        assertThat(pinned()).isEmpty();
    }

    @Test
    void keysLinkTheSentenceAtTheCursor() throws Exception {
        click(0, BOATS, false);
        PaneView other = window.panes().get(2);
        Toolkit.run(() -> {
            other.area().requestFocus();
            other.area().moveTo(other.pane().text().indexOf(CELLARS));
        });
        window.press(KeyCode.K, KeyCombination.CONTROL_DOWN);
        assertThat(linkedByHand()).containsExactly(0, 2);
        window.press(KeyCode.Z, KeyCombination.CONTROL_DOWN);
        assertThat(linkedByHand()).isEmpty();
    }

    @Test
    void theMenuOfATextOffersWhatIsPossibleAtItsSentence() throws Exception {
        click(0, BOATS, false);
        ContextMenu menu = menu(2, CELLARS);
        assertThat(Toolkit.call(() -> menu.getItems().stream()
                        .filter(item -> item.getText() != null && !item.isDisable())
                        .map(MenuItem::getText)
                        .toList()))
                .containsExactly(
                        "Bring this sentence level everywhere", "Link with the picked sentence", "Pin this place to what is picked");
        Toolkit.run(() -> menu.getItems().stream()
                .filter(item -> "Link with the picked sentence".equals(item.getText()))
                .forEach(MenuItem::fire));
        window.settle();
        assertThat(linkedByHand()).containsExactly(0, 2);
        Toolkit.run(menu::hide);
    }

    @Test
    void panesScrollThroughAPin() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("3-supporter"));
        Toolkit.run(() -> {
            window.context().focus().pickPlace(0, at(0, "City engineer"));
            window.context().hand().pin(2, at(2, "The savings start"));
        });
        window.settle();
        double mapped = Toolkit.call(() -> window.context().reader().places().map(0, at(0, "City engineer"), 2));
        assertThat(mapped).isEqualTo(at(2, "The savings start"));
    }

    private void click(int pane, String words, boolean shortcut) throws Exception {
        PaneView view = window.panes().get(pane);
        Toolkit.run(() -> {
            PickResult at = at(view, words);
            view.area().requestFocus();
            view.area().moveTo(view.pane().text().indexOf(words) + 2);
            Event.fireEvent(view.area(), new MouseEvent(
                    MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1,
                    false, shortcut, false, false, false, false, false, true, false, true, at));
        });
        window.settle();
    }

    private ContextMenu menu(int pane, String words) throws Exception {
        PaneView view = window.panes().get(pane);
        Toolkit.run(() -> Event.fireEvent(view.area(), new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 100, 100, false, at(view, words))));
        window.settle();
        return Toolkit.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static PickResult at(PaneView view, String words) {
        int place = view.pane().text().indexOf(words);
        Bounds bounds = view.area().getCharacterBoundsOnScreen(place + 2, place + 3).orElseThrow();
        Point2D local = view.area().screenToLocal(bounds.getCenterX(), bounds.getCenterY());
        Point2D inScene = view.area().localToScene(local);
        return new PickResult(view.area(), inScene.getX(), inScene.getY());
    }

    private double top(int pane, String words) throws Exception {
        PaneView view = window.panes().get(pane);
        return Toolkit.call(() -> view.viewport().lineTop(view.pane().text().indexOf(words)).orElseThrow());
    }

    private int at(int pane, String words) {
        return comparison().documents().get(pane).text().indexOf(words);
    }

    private Comparison comparison() {
        return window.context().reader().comparison().get();
    }

    private Set<Integer> linkedByHand() throws Exception {
        return Toolkit.call(() -> comparison().alignment().links().stream()
                .filter(Link::byHand)
                .flatMap(link -> List.of(link.a().version(), link.b().version()).stream())
                .collect(Collectors.toSet()));
    }

    private long count(String styleClass) throws Exception {
        return Toolkit.call(() -> window.room().sidePanel().lookupAll("." + styleClass).size());
    }

    /** The panes whose text has a pin and, beside it, the sign. */
    private List<Integer> pinned() throws Exception {
        return Toolkit.call(() -> window.context().reader().panes().stream()
                .filter(pane -> pane.painting().get().runs().stream().anyMatch(run -> run.marks().contains(Mark.PINNED)))
                .filter(pane -> pane.painting().get().signs().stream().anyMatch(signs -> signs.contains(GutterSign.PINNED)))
                .map(PaneModel::place)
                .toList());
    }
}
