package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.settings.ScrollMode;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window that nobody touches lays nothing out and asks for no pulse. */
@Tag("ui")
class RestTest {

    /** So many pulses in a row find nothing to lay out where a window rests. */
    private static final int CALM = 20;

    /** By then it rests. */
    private static final int MOST_PULSES = 300;

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1300, 800);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"FLUID, false", "FLUID, true", "ALIGNED, false", "ALIGNED, true"})
    void theWindowComesToRestAfterOpeningScrollingAndFolding(ScrollMode mode, boolean folded) throws Exception {
        Toolkit.run(() -> window.context().options().scrollMode().set(mode));
        window.read(sample("1-wire"), sample("2-wire-corrected"), sample("4-opponent"), sample("5-spun"));
        assertComesToRest();
        Toolkit.run(() -> window.context().options().folded().set(folded));
        assertComesToRest();
        for (int place = 300; place < 3000; place += 700) {
            int to = place;
            PaneView pane = window.panes().get(1);
            Toolkit.run(() -> pane.viewport().show(to, 100));
            assertComesToRest();
        }
    }

    private void assertComesToRest() throws Exception {
        window.settle();
        Scene scene = window.stage().getScene();
        AtomicInteger pulses = new AtomicInteger();
        AtomicInteger calm = new AtomicInteger();
        Runnable watch = () -> {
            pulses.incrementAndGet();
            calm.set(isLaidOut(scene.getRoot()) ? calm.get() + 1 : 0);
        };
        Toolkit.run(() -> scene.addPreLayoutPulseListener(watch));
        Toolkit.settle(scene, () -> calm.get() >= CALM || pulses.get() >= MOST_PULSES);
        Toolkit.run(() -> scene.removePreLayoutPulseListener(watch));
        assertThat(calm.get()).isGreaterThanOrEqualTo(CALM);
    }

    private static boolean isLaidOut(Parent parent) {
        return !parent.isNeedsLayout() && parent.getChildrenUnmodifiable().stream()
                .allMatch(child -> !(child instanceof Parent below) || isLaidOut(below));
    }
}
