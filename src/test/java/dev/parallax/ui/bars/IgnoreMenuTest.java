package dev.parallax.ui.bars;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class IgnoreMenuTest {

    private static final String LONDON = "The Council chose the grey gate on Monday, Ann Lee said.\n";
    private static final String BOSTON = "The council chose the gray gate on Tuesday, Ann Lee said.\n";

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
    void nothingIsIgnoredAtFirst() throws Exception {
        window.read(LONDON, BOSTON);
        assertThat(menu().getText()).isEqualTo("Ignore");
        assertThat(menu().getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("some"));
        assertThat(differences()).isEqualTo("3 differences between A and B");
    }

    @Test
    void keysChooseSeveralKindsInARowAndTheMenuStaysOpen() throws Exception {
        window.read(LONDON, BOSTON);
        window.press(KeyCode.I, KeyCombination.CONTROL_DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        assertThat(ignored()).containsExactly(Ignored.CASE);
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        assertThat(ignored()).containsExactlyInAnyOrder(Ignored.CASE, Ignored.SPELLING);
        assertThat(menu().isShowing()).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(menu().isShowing()).isFalse();
    }

    @Test
    void whatIsIgnoredIsNeitherMarkedNorCounted() throws Exception {
        window.read(LONDON, BOSTON);
        ignore(Ignored.CASE, Ignored.SPELLING);
        assertThat(differences()).isEqualTo("One difference between A and B");
        assertThat(marked(0)).containsExactly("Monday");
        assertThat(marked(1)).containsExactly("Tuesday");
        ignore(Ignored.CASE, Ignored.SPELLING);
        assertThat(differences()).isEqualTo("3 differences between A and B");
        assertThat(marked(1)).containsExactly("council", "gray", "Tuesday");
    }

    @Test
    void theButtonSaysHowManyKindsAreIgnoredAndItsTooltipWhich() throws Exception {
        window.read(LONDON, BOSTON);
        ignore(Ignored.SPELLING, Ignored.CASE);
        assertThat(window.text("count")).isEqualTo("2");
        assertThat(menu().getText()).isEqualTo("ignored");
        assertThat(menu().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("some"));
        assertThat(menu().getTooltip().getText())
                .isEqualTo("Neither marked nor counted as differences:\nCapital letters\nBritish and American spelling");
        assertThat(menu().getAccessibleText()).isEqualTo(menu().getTooltip().getText());
    }

    @Test
    void nothingMovesWhenSomethingIsIgnored() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected").replace("Gate", "GATE"), sample("5-spun"));
        int place = sample("1-wire").indexOf("The yards employ 214 people");
        Toolkit.run(() -> window.context().focus().pickPlace(0, place));
        window.settle();
        Focus picked = window.context().focus().focus().get();
        List<PaneViewport.Position> before = positions();
        ignore(Ignored.values());
        assertThat(positions()).isEqualTo(before);
        assertThat(window.context().focus().focus().get()).isSameAs(picked);
    }

    @Test
    void thePanelStaysScrolledToWhereItWas() throws Exception {
        window.read(Stream.generate(() -> LONDON.repeat(2)).limit(18).toArray(String[]::new));
        Toolkit.run(() -> window.context().focus().pickPlace(0, 4));
        window.settle();
        Toolkit.run(() -> panel().setVvalue(0.5));
        window.settle();
        ignore(Ignored.CASE);
        assertThat(Toolkit.call(() -> panel().getVvalue())).isEqualTo(0.5);
        Toolkit.run(() -> window.context().focus().pickPlace(1, LONDON.length() + 4));
        window.settle();
        assertThat(Toolkit.call(() -> panel().getVvalue())).isZero();
    }

    private ScrollPane panel() {
        return (ScrollPane) window.room().sidePanel().lookup(".panel-scroll");
    }

    private IgnoreMenu menu() throws Exception {
        return Toolkit.call(() -> (IgnoreMenu) window.room().lookup(".ignore-menu"));
    }

    private void ignore(Ignored... kinds) throws Exception {
        for (Ignored kind : kinds) {
            Toolkit.run(() -> window.context().options().flip(kind));
        }
        window.settle();
    }

    private Set<Ignored> ignored() {
        return window.context().options().ignored().get();
    }

    private String differences() throws Exception {
        return window.text("difference-count");
    }

    private List<String> marked(int pane) throws Exception {
        PaneModel model = window.panes().get(pane).pane();
        Set<Mark> differences = EnumSet.range(Mark.ADDED_WORDS, Mark.AFTER_GAP);
        List<String> found = new ArrayList<>();
        int start = 0;
        for (MarkRun run : model.painting().get().runs()) {
            if (run.marks().stream().anyMatch(differences::contains)) {
                found.add(model.text().substring(start, start + run.length()));
            }
            start += run.length();
        }
        return found;
    }

    private List<PaneViewport.Position> positions() throws Exception {
        List<PaneView> panes = window.panes();
        return Toolkit.call(() -> panes.stream().map(pane -> pane.viewport().position()).collect(Collectors.toList()));
    }
}
