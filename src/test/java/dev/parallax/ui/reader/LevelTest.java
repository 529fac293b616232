package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class LevelTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 800);
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aClickBringsAPassageLevelInEveryPane() throws Exception {
        click(window.panes().getFirst(), "The yards employ 214 people");
        assertLevel(window.context().focus().focus().get().landing());
        assertThat(window.context().focus().focus().get().landing().spans()).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void aClickShowsThePassageInThePanel() throws Exception {
        click(window.panes().getFirst(), "The yards employ 214 people");
        List<Node> wordings = Toolkit.call(() -> List.copyOf(window.room().sidePanel().lookupAll(".wording-text")));
        assertThat(wordings).hasSize(3);
    }

    @Test
    void whatIsNearTheBeginningIsLevelToo() throws Exception {
        pick(1, "Mayor Corinne");
        assertLevel(window.context().focus().focus().get().landing());
    }

    @Test
    void whatIsNearTheEndIsLevelToo() throws Exception {
        Document last = last();
        pick(last.version, last.words);
        assertLevel(window.context().focus().focus().get().landing());
    }

    @Test
    void thePanesStayLevelUntilTheReaderScrolls() throws Exception {
        click(window.panes().getFirst(), "The yards employ 214 people");
        window.settle();
        window.settle();
        assertLevel(window.context().focus().focus().get().landing());
    }

    @Test
    void aFindingIsLevelWhereItIsFound() throws Exception {
        Toolkit.run(() -> window.context().focus()
                .pick(window.context().reader().comparison().get().findings().getFirst()));
        window.settle();
        assertLevel(window.context().focus().focus().get().landing());
    }

    private record Document(int version, String words) {}

    /** The last sentence of the base that another version has. */
    private Document last() throws Exception {
        return Toolkit.call(() -> {
            var comparison = window.context().reader().comparison().get();
            int sentence = comparison.alignment().passages().stream()
                    .flatMap(passage -> passage.in(0).stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElseThrow();
            var document = comparison.documents().get(0);
            return new Document(0, document.text(document.sentences().get(sentence)));
        });
    }

    private void pick(int version, String words) throws Exception {
        PaneView pane = window.panes().get(version);
        int place = pane.pane().text().indexOf(words);
        Toolkit.run(() -> window.context().focus().pickPlace(version, place));
        window.settle();
    }

    /** Clicks on words, which are brought into sight first. */
    private void click(PaneView pane, String words) throws Exception {
        int place = pane.pane().text().indexOf(words);
        Toolkit.run(() -> pane.viewport().show(place, 300));
        window.settle();
        Bounds bounds = Toolkit.call(() -> {
            Bounds screen = pane.viewport().boundsOnScreen(place, place + 5).orElseThrow();
            return pane.area().localToScene(pane.area().screenToLocal(screen));
        });
        window.mouse(pane.area(), MouseEvent.MOUSE_CLICKED, bounds.getCenterX(), bounds.getCenterY());
        window.settle();
    }

    private void assertLevel(Landing landing) throws Exception {
        List<Double> tops = Toolkit.call(() -> window.room().readerView().panes().stream()
                .filter(pane -> landing.spans().containsKey(pane.pane().place()))
                .map(pane -> pane.viewport().lineTop(landing.first(pane.pane().place()).start()).orElse(Double.NaN))
                .toList());
        assertThat(tops).hasSizeGreaterThan(1);
        assertThat(tops).allSatisfy(top -> assertThat(top).isCloseTo(tops.getFirst(), within(1.0)));
        assertThat(tops.getFirst()).isBetween(0.0, 700.0);
    }
}
