package dev.parallax.ui;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.sources.TextSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class WindowTest {

    private static final String GATE = "The council chose the gate on Monday.\n\nIt costs $186 million, Ann Lee said.\n";
    private static final String WALL = "The council chose the wall on Monday.\n\nIt costs $231 million, Ann Lee said.\n";

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1400, 860);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void saysHowToBeginWhileThereIsNoVersion() throws Exception {
        window.settle();
        assertThat(Toolkit.call(() -> window.room().lookup(".empty").isVisible())).isTrue();
        assertThat(window.text("status")).isEqualTo("No version is open");
    }

    @Test
    void opensTheSampleStory() throws Exception {
        window.open(window.context().sample());
        assertThat(row()).containsExactly(
                "A Wire", "B Wire, two hours later", "C In favour", "D Against", "E Machine-spun copy");
        assertThat(window.text("difference-count")).matches("\\d+ differences between A and B");
    }

    @Test
    void everyPaneShowsExactlyTheTextOfItsVersion() throws Exception {
        window.read(sample("1-wire"), sample("5-spun"), " A line \u2028 and \t emoji \ud83c\udf0a.\n\n\n   \nEnd");
        for (PaneView pane : window.panes()) {
            assertThat(Toolkit.call(() -> pane.area().getText())).isEqualTo(pane.pane().text());
        }
    }

    @Test
    void anotherStoryTakesThePlaceOfTheOneThatIsOpen() throws Exception {
        window.read(GATE, WALL);
        String[] longer = {
            sample("1-wire"), sample("5-spun"), sample("1-wire") + GATE, sample("5-spun") + WALL, sample("1-wire") + WALL
        };
        window.read(longer);
        List<PaneView> panes = window.panes();
        assertThat(panes).hasSize(longer.length);
        for (int pane = 0; pane < longer.length; pane++) {
            PaneView view = panes.get(pane);
            assertThat(Toolkit.call(() -> view.area().getText())).isEqualTo(longer[pane]);
            assertThat(Toolkit.call(view::getParent)).isNotNull();
        }
        Toolkit.assertNothingThrown();
    }

    @Test
    void oneVersionAloneIsShownWithTheNoteThatThereIsNothingToCompare() throws Exception {
        window.read(GATE);
        assertThat(window.text("status")).isEqualTo("One version is open. Add another one to compare it with.");
        assertThat(marks(0)).contains(Mark.FIGURE);
    }

    @Test
    void twentyVersionsStandSideBySide() throws Exception {
        window.read(IntStream.range(0, 20).mapToObj(n -> GATE).toArray(String[]::new));
        assertThat(window.panes()).hasSize(20).allSatisfy(pane -> assertThat(pane.getWidth()).isEqualTo(300));
    }

    @Test
    void aClickMakesAnotherVersionTheBase() throws Exception {
        window.read(GATE, WALL);
        assertThat(marks(0)).contains(Mark.DELETED_WORDS).doesNotContain(Mark.ADDED_WORDS);
        window.fire(window.panes().get(1).header(), "quiet-button");
        assertThat(isBase(0)).isFalse();
        assertThat(isBase(1)).isTrue();
        assertThat(marks(0)).contains(Mark.ADDED_WORDS).doesNotContain(Mark.DELETED_WORDS);
    }

    @Test
    void aCrossClosesAVersion() throws Exception {
        window.read(GATE, WALL, GATE);
        window.fire(window.panes().get(1).header(), "close-pane");
        assertThat(row()).containsExactly("A V1", "B V3");
    }

    @Test
    void chipsSwitchKindsOfMarks() throws Exception {
        window.read(GATE, WALL);
        assertThat(marks(1)).contains(Mark.ADDED_WORDS, Mark.FIGURE);
        window.fire(window.room(), "chip-figures");
        assertThat(marks(1)).contains(Mark.ADDED_WORDS).doesNotContain(Mark.FIGURE);
        window.fire(window.room(), "chip-differences");
        assertThat(marks(1)).doesNotContain(Mark.ADDED_WORDS);
        window.fire(window.room(), "chip-differences");
        assertThat(marks(1)).contains(Mark.ADDED_WORDS);
    }

    @Test
    void altAndArrowsWalkThroughTheDifferences() throws Exception {
        window.read(GATE, WALL);
        assertThat(window.text("difference-count")).isEqualTo("2 differences between A and B");
        window.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        assertThat(window.text("difference-count")).isEqualTo("Difference 1 of 2 between A and B");
        window.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        window.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        assertThat(window.text("difference-count"))
                .isEqualTo("Difference 2 of 2 between A and B · that was the last one");
        window.press(KeyCode.UP, KeyCombination.ALT_DOWN);
        assertThat(window.text("difference-count")).isEqualTo("Difference 1 of 2 between A and B");
    }

    @Test
    void keysChangeTheTextSize() throws Exception {
        window.read(GATE, WALL);
        window.press(KeyCode.EQUALS, KeyCombination.CONTROL_DOWN);
        assertThat(textSize()).isEqualTo("text-17");
        window.press(KeyCode.MINUS, KeyCombination.CONTROL_DOWN);
        window.press(KeyCode.MINUS, KeyCombination.CONTROL_DOWN);
        assertThat(textSize()).isEqualTo("text-15");
        window.press(KeyCode.DIGIT0, KeyCombination.CONTROL_DOWN);
        assertThat(textSize()).isEqualTo("text-16");
    }

    @Test
    void f6TurnsToTheNextPaneAndTheBaseSpeaksOfItThen() throws Exception {
        window.read(GATE, WALL, GATE);
        for (int pane : new int[] {0, 1, 2, 0}) {
            window.press(KeyCode.F6);
            PaneView expected = window.panes().get(pane);
            assertThat(Toolkit.call(() -> window.stage().getScene().getFocusOwner())).isSameAs(expected.area());
        }
        assertThat(window.context().reader().counterpart().get()).isSameAs(window.panes().get(2).pane());
    }

    @Test
    void lightAndDarkAreSwapped() throws Exception {
        window.read(GATE, WALL);
        Color light = sheet();
        window.press(KeyCode.D, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(sheet().getBrightness()).isLessThan(0.2);
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersStayOpen() throws Exception {
        window.read(GATE, WALL);
        Toolkit.run(() -> window.context().sources().add(TextSource.locations(List.of("/nowhere/story.txt"))));
        window.settle();
        assertThat(Toolkit.call(() -> window.room().lookup(".notice-bar").isVisible())).isTrue();
        assertThat(Toolkit.call(() -> window.context().notices().notices().getFirst().text(window.context().messages())))
                .contains("/nowhere/story.txt");
        assertThat(row()).containsExactly("A V1", "B V2");
        window.fire(window.room().lookup(".notice-bar"), "icon-button");
        assertThat(Toolkit.call(() -> window.room().lookup(".notice-bar").isVisible())).isFalse();
    }

    @Test
    void droppedTextBecomesAVersion() throws Exception {
        window.read(GATE);
        boolean taken = Toolkit.call(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(WALL);
            Clipboard.getSystemClipboard().setContent(content);
            return window.room().dropTarget().drop(Clipboard.getSystemClipboard());
        });
        window.settle();
        assertThat(taken).isTrue();
        assertThat(row()).containsExactly("A V1", "B Pasted text 1");
        assertThat(marks(1)).contains(Mark.ADDED_WORDS);
    }

    @Test
    void pastedTextBecomesAVersion() throws Exception {
        window.read(GATE);
        Toolkit.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, WALL)));
        window.press(KeyCode.V, KeyCombination.CONTROL_DOWN);
        assertThat(row()).containsExactly("A V1", "B Pasted text 1");
    }

    @Test
    void whatIsLeftOutIsShownOnRequest() throws Exception {
        window.read(GATE + "\nRelated Posts\n", WALL);
        double before = contentHeight();
        window.fire(window.panes().getFirst().header(), "fact-toggle");
        assertThat(contentHeight()).isGreaterThan(before + 10);
    }

    @Test
    void theSidePanelIsHiddenAndShownByKey() throws Exception {
        window.read(GATE, WALL);
        assertThat(window.room().sidePanel().isVisible()).isTrue();
        window.press(KeyCode.F9);
        assertThat(window.room().sidePanel().isVisible()).isFalse();
        assertThat(Toolkit.call(() -> ((ToggleButton) window.room().lookup(".panel-toggle")).isSelected())).isFalse();
    }

    private List<String> row() throws Exception {
        return Toolkit.call(() -> window.room().readerView().panes().stream()
                .map(PaneView::pane)
                .map(pane -> pane.letter().get() + " " + pane.label().get())
                .toList());
    }

    private Set<Mark> marks(int pane) throws Exception {
        PaneModel model = window.panes().get(pane).pane();
        PaneView view = window.panes().get(pane);
        Set<Mark> painted = model.painting().get().runs().stream()
                .flatMap(run -> run.marks().stream())
                .collect(Collectors.toSet());
        Set<Mark> shown = Toolkit.call(() -> view.area().getStyleSpans(0, view.area().getLength()).stream()
                .flatMap(span -> span.getStyle().stream())
                .collect(Collectors.toSet()));
        assertThat(shown).isEqualTo(painted);
        return shown;
    }

    private boolean isBase(int pane) throws Exception {
        return window.panes().get(pane).getPseudoClassStates().contains(PseudoClass.getPseudoClass("base"));
    }

    private String textSize() throws Exception {
        return window.panes().getFirst().area().getStyleClass().stream()
                .filter(name -> name.startsWith("text-"))
                .collect(Collectors.joining(" "));
    }

    private Color sheet() throws Exception {
        PaneView pane = window.panes().getFirst();
        return Toolkit.call(() -> (Color) pane.getBackground().getFills().getLast().getFill());
    }

    private double contentHeight() throws Exception {
        PaneView pane = window.panes().getFirst();
        return Toolkit.call(() -> pane.area().totalHeightEstimateProperty().getValue());
    }
}
