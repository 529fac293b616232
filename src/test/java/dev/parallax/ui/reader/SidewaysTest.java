package dev.parallax.ui.reader;

import static dev.parallax.ui.TestWindow.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.settings.ScrollMode;
import dev.parallax.ui.sheet.PaneViewport;
import java.util.Collections;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
class SidewaysTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1000, 800);
        window.read(Collections.nCopies(9, sample("1-wire")).toArray(String[]::new));
        Toolkit.run(() -> window.context().options().panelShown().set(false));
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(value = ScrollMode.class, names = {"FLUID", "ALIGNED"})
    void aPaneThatComesIntoSightIsLevelWithTheOneThatWasScrolled(ScrollMode mode) throws Exception {
        Toolkit.run(() -> window.context().options().scrollMode().set(mode));
        window.settle();
        PaneView first = window.panes().getFirst();
        PaneView last = window.panes().getLast();
        PaneViewport.Position before = Toolkit.call(() -> last.viewport().position());
        Toolkit.run(() -> first.viewport().show(2600, 300));
        window.settle();
        assertThat(Toolkit.call(() -> last.viewport().position())).isEqualTo(before);
        Toolkit.run(() -> ((ScrollPane) window.room().lookup(".pane-scroll")).setHvalue(1));
        window.settle();
        assertThat(top(last)).isCloseTo(top(first), within(0.5)).isPositive();
    }

    @Test
    void aPaneThatIsRevealedIsLevel() throws Exception {
        PaneView first = window.panes().getFirst();
        PaneView last = window.panes().getLast();
        Toolkit.run(() -> first.viewport().show(2600, 300));
        window.settle();
        Toolkit.run(() -> window.room().readerView().reveal(last));
        window.settle();
        assertThat(top(last)).isCloseTo(top(first), within(0.5)).isPositive();
    }

    @Test
    void whatComesIntoSightInAWiderWindowIsLevel() throws Exception {
        PaneView first = window.panes().getFirst();
        PaneView fifth = window.panes().get(4);
        Toolkit.run(() -> first.viewport().show(2600, 300));
        window.settle();
        Toolkit.run(() -> window.stage().setWidth(1700));
        window.settle();
        assertThat(top(fifth)).isCloseTo(top(first), within(0.5)).isPositive();
    }

    private static double top(PaneView pane) throws Exception {
        return Toolkit.call(() -> pane.viewport().lineTop(2600).orElse(-1));
    }
}
