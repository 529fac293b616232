package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.align.Rows;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.settings.ScrollMode;
import dev.parallax.ui.sheet.Blanks;
import dev.parallax.ui.sheet.FoldBar;
import dev.parallax.ui.sheet.FoldLines;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class AlignedScrollTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1300, 800);
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("4-opponent"), sample("5-spun"));
        Toolkit.run(() -> {
            window.context().options().panelShown().set(false);
            window.context().options().scrollMode().set(ScrollMode.ALIGNED);
        });
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void partnersAreLevelAtAnyPlaceAndSizeAndTheWheelMovesExactly() throws Exception {
        assertRowsLevel();
        PaneView leader = window.panes().get(1);
        Random random = new Random(7);
        for (int step = 0; step < 12; step++) {
            scroll(leader, 40 + random.nextInt(120));
            assertRowsLevel();
        }
        Toolkit.run(window.context().options()::largerText);
        window.settle();
        assertRowsLevel();
        Toolkit.run(() -> window.stage().setWidth(1000));
        window.settle();
        assertRowsLevel();
        int place = Toolkit.call(() -> (int) leader.viewport().screenLine(leader.viewport().placeAt(300)));
        double before = top(leader, place);
        scroll(leader, 57);
        assertThat(before - top(leader, place)).isCloseTo(57, within(0.01));
    }

    @Test
    void everyPaneScrollsByTheSamePixelsAndSettles() throws Exception {
        Random random = new Random(3);
        for (int step = 0; step < 8; step++) {
            scroll(window.panes().get(random.nextInt(4)), random.nextInt(300) - 100);
            List<PaneViewport.Position> once = positions();
            window.settle();
            assertThat(positions()).isEqualTo(once);
        }
    }

    @Test
    void whatIsInSightStandsBelowTheBlankSpaceAboveIt() throws Exception {
        PaneView pane = window.panes().getFirst();
        int start = pane.viewport().begin();
        int line = pane.area().lines().at(start);
        assertThat(Toolkit.call(() -> pane.area().blank(line).above())).isGreaterThan(50);
        assertThat(Toolkit.call(() -> pane.sight().top(start)).orElseThrow()).isCloseTo(top(pane, start), within(0.01));
    }

    @Test
    void allReachTheEndTogetherByKeyAndTheBeginningAgain() throws Exception {
        PaneView leader = window.panes().getFirst();
        Toolkit.run(() -> leader.area().requestFocus());
        window.press(KeyCode.END, KeyCombination.CONTROL_DOWN);
        window.press(KeyCode.END, KeyCombination.CONTROL_DOWN);
        for (PaneView pane : window.panes()) {
            assertThat(Toolkit.call(() -> pane.viewport().hiddenBelow(100))).isCloseTo(0, within(1.0));
        }
        assertRowsLevel();
        window.press(KeyCode.HOME, KeyCombination.CONTROL_DOWN);
        for (PaneView pane : window.panes()) {
            assertThat(Toolkit.call(() -> pane.viewport().hiddenAbove(100))).isCloseTo(0, within(1.0));
        }
    }

    @Test
    void theScrollBarOfAnyPaneBringsAllLevel() throws Exception {
        PaneView leader = window.panes().get(3);
        Toolkit.run(() -> {
            ScrollBar bar = (ScrollBar) leader.lookup(".scroll-bar");
            bar.setValue(0.5);
        });
        window.settle();
        assertRowsLevel();
    }

    @Test
    void switchingToFluidTakesTheBlankSpaceAwayAndKeepsThePlace() throws Exception {
        PaneView leader = window.panes().getFirst();
        scroll(leader, 500);
        int place = Toolkit.call(() -> (int) leader.viewport().screenLine(leader.viewport().placeAt(150)));
        int line = Toolkit.call(() -> leader.area().lines().at(place));
        double before = top(leader, leader.area().lines().start(line));
        Toolkit.run(() -> window.context().options().scrollMode().set(ScrollMode.FLUID));
        window.settle();
        assertThat(Toolkit.call(() -> leader.area().blank(line))).isEqualTo(Blanks.Blank.NONE);
        assertThat(top(leader, leader.area().lines().start(line))).isBetween(before - 400, before + 400);
    }

    @Test
    void foldingShowsOneSlimLineForWhatIsAlikeAndAClickOpensIt() throws Exception {
        Toolkit.run(() -> window.context().reader().open(List.of(
                dev.parallax.story.Version.ofText("a", text("The harbour closed at noon.")),
                dev.parallax.story.Version.ofText("b", text("The harbour closed at nine.")))));
        window.settle();
        Toolkit.run(() -> window.context().options().folded().set(true));
        window.settle();
        List<FoldLines> folds = folds();
        assertThat(folds).allSatisfy(fold -> assertThat(fold.stood().values()).containsExactlyInAnyOrder(4, 4));
        assertThat(window.panes().getFirst().area().getText()).isEqualTo(text("The harbour closed at noon."));
        assertRowsLevel();
        PaneView second = window.panes().get(1);
        Toolkit.run(() -> ((FoldBar) second.lookup(".fold-bar")).fire());
        window.settle();
        assertThat(folds()).allSatisfy(fold -> assertThat(fold.stood()).hasSize(1));
        Toolkit.run(() -> window.context().options().folded().set(false));
        window.settle();
        assertThat(folds()).containsOnly(FoldLines.NONE);
        assertRowsLevel();
    }

    @Test
    void aPickIntoAFoldedStretchOpensIt() throws Exception {
        String text = text("The harbour closed at noon.");
        Toolkit.run(() -> window.context().reader().open(List.of(
                dev.parallax.story.Version.ofText("a", text),
                dev.parallax.story.Version.ofText("b", text("The harbour closed at nine.")))));
        window.settle();
        Toolkit.run(() -> window.context().options().folded().set(true));
        window.settle();
        Toolkit.run(() -> window.context().focus().pickPlace(0, text.indexOf("Alike number 8")));
        window.settle();
        assertThat(folds()).allSatisfy(fold -> assertThat(fold.stood()).hasSize(1));
        assertThat(top(window.panes().getFirst(), text.indexOf("Alike number 8"))).isBetween(0.0, 800.0);
    }

    private List<FoldLines> folds() throws Exception {
        List<FoldLines> folds = new ArrayList<>();
        for (PaneView pane : window.panes()) {
            folds.add(Toolkit.call(() -> pane.area().folds()));
        }
        return folds;
    }

    /** Ten paragraphs that are alike, and one in the middle. */
    private static String text(String middle) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 11; paragraph++) {
            text.append(paragraph == 5
                    ? middle
                    : "Alike number " + paragraph + " tells of boats, nets and the weather of that week in every version.");
            text.append("\n\n");
        }
        return text.toString().strip();
    }

    private void assertRowsLevel() throws Exception {
        int compared = Toolkit.call(() -> {
            var comparison = window.context().reader().comparison().get();
            Rows rows = window.context().reader().places().rows();
            int pairs = 0;
            for (int row = 0; row < rows.count(); row++) {
                List<Double> tops = new ArrayList<>();
                for (PaneView pane : window.room().readerView().panes()) {
                    int version = pane.pane().place();
                    if (rows.has(version, row)) {
                        int place = comparison.documents().get(version).paragraphs().get(rows.first(version, row)).start();
                        OptionalDouble top = pane.viewport().lineTop(place);
                        boolean shown = pane.area().isShown(pane.area().lines().at(place));
                        if (shown && top.isPresent() && top.getAsDouble() < pane.viewport().height()) {
                            tops.add(top.getAsDouble());
                        }
                    }
                }
                assertThat(tops).as("row " + row).allSatisfy(
                        top -> assertThat(top).isCloseTo(tops.getFirst(), within(0.5)));
                pairs += Math.max(0, tops.size() - 1);
            }
            return pairs;
        });
        assertThat(compared).isPositive();
    }

    private List<PaneViewport.Position> positions() throws Exception {
        List<PaneViewport.Position> positions = new ArrayList<>();
        for (PaneView pane : window.panes()) {
            positions.add(Toolkit.call(() -> pane.viewport().position()));
        }
        return positions;
    }

    private static double top(PaneView pane, int place) throws Exception {
        return Toolkit.call(() -> pane.viewport().lineTop(place).orElse(10_000));
    }

    private void scroll(PaneView pane, double pixels) throws Exception {
        Toolkit.run(() -> Event.fireEvent(pane.area().flow(), new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, -pixels, 0, -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        window.settle();
    }
}
