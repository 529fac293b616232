package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class ScrollInStepTest {

    /** The height of a line of text at the usual size. */
    private static final double ONE_LINE = 25;

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1500, 900);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void textsBeginAtTheSameHeight() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("4-opponent"));
        List<Double> tops = new ArrayList<>();
        for (PaneView pane : window.panes()) {
            tops.add(top(pane, 0));
        }
        assertThat(tops).allSatisfy(top -> assertThat(top).isCloseTo(tops.getFirst(), within(0.5)));
        assertThat(tops.getFirst()).isBetween(10.0, 40.0);
    }

    @Test
    void theHeightOfALineIsWhereItsCharactersAre() throws Exception {
        window.read(sample("1-wire"), sample("5-spun"));
        PaneView pane = window.panes().getFirst();
        int place = pane.pane().text().indexOf("A federal grant");
        assertThat(top(pane, place)).isCloseTo(onScreen(pane, place), within(3.0));
    }

    @Test
    void aPassageStaysLevelAtTheReadingLineWhileOnePaneIsScrolled() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        PaneView leader = window.panes().getFirst();
        String words = "City attorney Renata Strake";
        for (int step = 0; step < 60 && top(leader, words) > leader.viewport().height() / 2; step++) {
            scroll(leader, 20);
        }
        double line = top(leader, words);
        assertThat(line).isBetween(0.0, leader.viewport().height());
        assertThat(top(window.panes().get(1), words)).isCloseTo(line, within(ONE_LINE));
        assertThat(top(window.panes().get(2), "Renata Strake")).isCloseTo(line, within(ONE_LINE));
    }

    @Test
    void textsEndAtTheSameHeight() throws Exception {
        window.read(sample("1-wire"), sample("4-opponent"), sample("5-spun"));
        PaneView leader = window.panes().get(1);
        for (int step = 0; step < 15; step++) {
            scroll(leader, 400);
        }
        for (PaneView pane : window.panes()) {
            int end = Toolkit.call(() -> pane.viewport().end()) - 1;
            assertThat(pane.viewport().height() - top(pane, end)).isBetween(20.0, 70.0);
        }
    }

    @Test
    void panesThatAreNotInStepStayWhereTheyAre() throws Exception {
        window.read(sample("1-wire"), sample("2-wire-corrected"));
        Toolkit.run(() -> window.context().options().inStep().set(false));
        PaneView other = window.panes().get(1);
        PaneViewport.Position before = Toolkit.call(() -> other.viewport().position());
        scroll(window.panes().getFirst(), 300);
        assertThat(Toolkit.call(() -> other.viewport().position())).isEqualTo(before);
    }

    private static double top(PaneView pane, String words) throws Exception {
        int place = pane.pane().text().indexOf(words);
        assertThat(place).as(words).isNotNegative();
        return top(pane, place);
    }

    /** The height of a line, as the view-port tells it; far below the window while it is out of sight. */
    private static double top(PaneView pane, int place) throws Exception {
        return Toolkit.call(() -> pane.viewport().lineTop(place).orElse(10_000));
    }

    /** The height of a character, as the text area tells it. */
    private static double onScreen(PaneView pane, int place) throws Exception {
        return Toolkit.call(() -> pane.area()
                .flow()
                .screenToLocal(pane.viewport().boundsOnScreen(place, place + 1).orElseThrow())
                .getMinY());
    }

    private void scroll(PaneView pane, double pixels) throws Exception {
        Toolkit.run(() -> Event.fireEvent(pane.area().flow(), new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, -pixels, 0, -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        window.settle();
    }
}
