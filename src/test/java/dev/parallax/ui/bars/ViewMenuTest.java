package dev.parallax.ui.bars;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import dev.parallax.story.Span;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.sheet.ReadingArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
class ViewMenuTest {

    private static final String GATE = "The council chose the old gate on Monday, Ann Lee said.\n";
    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

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
    void theKeysChangeMarksLegendAndHeader() throws Exception {
        window.read(GATE, GATE.replace("old", "new"), GATE.replace("Monday", "Friday"));
        press(Perspective.ODD_ONE_OUT);
        assertThat(marked(1, Mark.ONLY_HERE_WORDS)).containsExactly("new");
        assertThat(menu().getText()).isEqualTo("Odd one out");
        assertThat(legend()).containsExactly("●", "○", "⊘");
        assertThat(relation(2)).isEqualTo("marked against all others");
        press(Perspective.HEAT);
        assertThat(marked(0, Mark.HEAT_2)).containsExactly("old", "Monday");
        assertThat(relation(0)).isEqualTo("darker: more versions lack it");
        press(Perspective.AGAINST_LEFT);
        assertThat(marked(2, Mark.ADDED_WORDS)).containsExactly("old", "Friday");
        assertThat(relation(2)).isEqualTo("marked against B");
        press(Perspective.AGAINST_BASE);
        assertThat(marked(2, Mark.ADDED_WORDS)).containsExactly("Friday");
        assertThat(legend()).containsExactly("+", "−");
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void theMenuChoosesEachView(Perspective perspective) throws Exception {
        Toolkit.run(() -> menu().getItems().get(perspective.ordinal()).fire());
        window.settle();
        assertThat(window.context().options().perspective().get()).isEqualTo(perspective);
        assertThat(menu().getAccessibleText()).contains(": ");
    }

    @Test
    void theParagraphsAroundADifferenceAreCountedByButtonsAndByTheEnterKey() throws Exception {
        CountRow row = Toolkit.call(() -> menu().getItems().stream()
                .filter(CountRow.class::isInstance)
                .map(CountRow.class::cast)
                .findFirst()
                .orElseThrow());
        Toolkit.run(() -> {
            HBox content = (HBox) row.getContent();
            ((Button) content.getChildren().getLast()).fire();
        });
        assertThat(window.context().options().foldContext().get()).isEqualTo(2);
        for (int count : List.of(3, 4, 5, 0, 1)) {
            Toolkit.run(row::fire);
            assertThat(window.context().options().foldContext().get()).isEqualTo(count);
            assertThat(row.getContent().getAccessibleText()).isEqualTo("Paragraphs around a difference: " + count);
        }
    }

    @Test
    void movingAPaneChangesWhatItIsMarkedAgainst() throws Exception {
        window.read(GATE, GATE.replace("old", "new"), GATE.replace("Monday", "Friday"));
        press(Perspective.AGAINST_LEFT);
        Toolkit.run(() -> window.context().reader().move(window.context().reader().panes().get(2), 1));
        window.settle();
        assertThat(marked(1, Mark.ADDED_WORDS)).containsExactly("Friday");
        assertThat(marked(2, Mark.ADDED_WORDS)).containsExactly("new", "Monday");
        assertThat(relation(2)).isEqualTo("marked against B");
    }

    @Test
    void anotherBaseKeepsTheStoryAndThePickAndMarksAsIfItHadBeenTheFirst() throws Exception {
        String[] texts = {sample("1-wire"), sample("2-wire-corrected"), sample("5-spun")};
        window.read(texts);
        int place = sample("1-wire").indexOf("The yards employ 214 people");
        Toolkit.run(() -> window.context().focus().pickPlace(0, place));
        Focus picked = window.context().focus().focus().get();
        List<Comparison> seen = new ArrayList<>();
        Toolkit.run(() -> window.context().reader().comparison().subscribe(now -> seen.add(now)));
        Toolkit.run(() -> window.context().reader().makeBase(window.context().reader().panes().get(2)));
        window.settle();
        assertThat(seen).hasSize(2).doesNotContainNull();
        assertThat(window.context().focus().focus().get()).isSameAs(picked);
        List<Painting> changed = paintings();
        Toolkit.run(() -> window.context().reader().compare());
        window.settle();
        assertThat(paintings()).isEqualTo(changed);
        assertThat(Objects.requireNonNull(window.context().reader().comparison().get()).base()).isEqualTo(2);
    }

    @Test
    void theWalkStaysAtItsDifferenceWhenBaseAndCounterpartChangePlaces() throws Exception {
        window.read(GATE + GATE.replace("old", "great"), GATE.replace("Monday", "Friday") + GATE.replace("old", "small"));
        Toolkit.run(() -> window.context().walk().goTo(2));
        Toolkit.run(() -> window.context().reader().makeBase(window.context().reader().panes().get(1)));
        window.settle();
        assertThat(window.context().walk().number().get()).isEqualTo(2);
    }

    @Test
    void everyLineOfALongTextIsMarkedInTheEnd() throws Exception {
        String base = GATE.repeat(3_000);
        window.read(base, base.replace("old", "new"));
        Toolkit.settle(window.stage().getScene(),
                () -> window.room().readerView().panes().stream().allMatch(pane -> pane.area().isMarked()));
        ReadingArea area = window.panes().get(1).area();
        assertThat(Toolkit.call(() -> area.getStyleOfChar(base.lastIndexOf("old")))).contains(Mark.ADDED_WORDS);
        assertThat(Toolkit.call(() -> area.getStyleOfChar(base.indexOf("old")))).contains(Mark.ADDED_WORDS);
    }

    private void press(Perspective perspective) throws Exception {
        window.press(KEYS.get(perspective.ordinal()), KeyCombination.ALT_DOWN);
    }

    private ViewMenu menu() {
        return (ViewMenu) window.room().lookup(".view-menu");
    }

    private List<String> legend() throws Exception {
        return Toolkit.call(() -> window.room().lookupAll(".chip-differences .swatch").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private String relation(int pane) throws Exception {
        PaneView view = window.panes().get(pane);
        return Toolkit.call(() -> view.header().lookupAll(".fact").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> !text.endsWith("words"))
                .collect(Collectors.joining()));
    }

    private List<Painting> paintings() throws Exception {
        return window.panes().stream().map(pane -> pane.pane().painting().get()).toList();
    }

    private List<String> marked(int pane, Mark mark) throws Exception {
        PaneModel model = window.panes().get(pane).pane();
        List<String> found = new ArrayList<>();
        int start = 0;
        for (MarkRun run : model.painting().get().runs()) {
            Set<Mark> marks = run.marks();
            if (marks.contains(mark)) {
                found.add(new Span(start, start + run.length()).of(model.text()));
            }
            start += run.length();
        }
        return found;
    }
}
