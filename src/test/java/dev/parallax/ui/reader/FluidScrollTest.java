package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.align.ScrollMap.Knots;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.sheet.PaneViewport;
import javafx.event.Event;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class FluidScrollTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1100, 640);
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("5-spun"));
        Toolkit.run(() -> window.context().options().panelShown().set(false));
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void partnerLinesAreLevelAtTheReadingLine() throws Exception {
        assertThat(levelPassages()).isGreaterThan(8);
        Toolkit.run(() -> window.context().options().largerText());
        Toolkit.run(() -> window.stage().setWidth(940));
        window.settle();
        assertThat(levelPassages()).isGreaterThan(8);
    }

    @Test
    void aThousandStepsToAndFroEndWhereTheyBegan() throws Exception {
        PaneView leader = window.panes().getFirst();
        scroll(leader, 600);
        PaneViewport.Position before = Toolkit.call(() -> window.room().readerView().panes().get(2).viewport().position());
        Toolkit.run(() -> {
            for (int step = 0; step < 500; step++) {
                fire(leader, 3.3);
                fire(leader, -3.3);
            }
        });
        window.settle();
        PaneViewport.Position after = Toolkit.call(() -> window.room().readerView().panes().get(2).viewport().position());
        assertThat(after.first()).isEqualTo(before.first());
        assertThat(after.y()).isCloseTo(before.y(), within(1.0));
    }

    @Test
    void partsOfAPixelAddUp() throws Exception {
        PaneView leader = window.panes().getFirst();
        scroll(leader, 300);
        int place = Toolkit.call(() -> leader.area().lines().start(leader.viewport().lastVisible()));
        double before = Toolkit.call(() -> leader.viewport().lineTop(place).orElseThrow());
        for (int step = 0; step < 10; step++) {
            Toolkit.run(() -> fire(leader, 0.4));
        }
        window.settle();
        assertThat(before - Toolkit.call(() -> leader.viewport().lineTop(place).orElseThrow())).isCloseTo(4, within(0.01));
    }

    @Test
    void aPaneThatRollsOnDoesNotTakeTheLeadFromTheOneThatIsTouched() throws Exception {
        PaneView touched = window.panes().getFirst();
        PaneView rolling = window.panes().get(1);
        scroll(touched, 300);
        PaneViewport.Position before = Toolkit.call(() -> touched.viewport().position());
        Toolkit.run(() -> Event.fireEvent(rolling.area().flow(), event(200, true)));
        window.settle();
        assertThat(Toolkit.call(() -> touched.viewport().position())).isEqualTo(before);
    }

    /** Brings the beginning of each passage to the reading line and counts those that are level there. */
    private int levelPassages() throws Exception {
        PaneView leader = window.panes().getFirst();
        int level = 0;
        Knots knots = Toolkit.call(() -> window.context().reader().places().knots(0, 2));
        double last = -1;
        for (int knot = 1; knot + 1 < knots.count(); knot++) {
            int from = (int) knots.from()[knot];
            int to = (int) knots.to()[knot];
            double line = Toolkit.call(() -> leader.viewport().screenLine(from));
            boolean first = line > last;
            last = line;
            if (!knots.starts()[knot] || !first) {
                continue;
            }
            Toolkit.run(() -> leader.viewport().showScreenLine(from, leader.viewport().height() / 2));
            window.settle();
            double reading = Toolkit.call(() -> FluidScroll.readingLine(leader.viewport()));
            double own = Toolkit.call(() -> leader.viewport().lineTop(from).orElse(-1));
            if (Math.abs(own - reading) < 0.01) {
                double other = Toolkit.call(() -> window.room().readerView().panes().get(2).viewport().lineTop(to).orElse(-1));
                assertThat(other).as("passage at " + from).isCloseTo(own, within(1.0));
                level++;
            }
        }
        return level;
    }

    private void scroll(PaneView pane, double pixels) throws Exception {
        Toolkit.run(() -> fire(pane, pixels));
        window.settle();
    }

    private static void fire(PaneView pane, double pixels) {
        Event.fireEvent(pane.area().flow(), event(pixels, false));
    }

    private static ScrollEvent event(double pixels, boolean inertia) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, inertia, 0, -pixels, 0, -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
