package dev.parallax.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowFrameTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 25, 1920, 1055);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    @Test
    void whatIsWrittenIsUnderstood() {
        for (WindowFrame frame : List.of(frame(-1200, 40, 800, 600, false), frame(0, 0, 1920, 1080, true))) {
            assertThat(WindowFrame.of(frame.written())).contains(frame);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "a,b,c,d", "1,2,0,600", "1,2,800,600,minimised", "1e9,2,3,4", "9999999,1,1,1"})
    void whatIsBrokenIsNone(String written) {
        assertThat(WindowFrame.of(written)).isEmpty();
    }

    @Test
    void aWindowOnAScreenStaysWhereItIs() {
        WindowFrame frame = frame(-1200, 40, 800, 600, false);
        assertThat(frame.within(List.of(MAIN, LEFT))).isEqualTo(frame);
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        assertThat(frame(-1200, 40, 800, 600, true).within(List.of(MAIN))).isEqualTo(frame(560, 252.5, 800, 600, true));
    }

    @Test
    void aWindowThatIsTooLargeBecomesAsLargeAsTheScreen() {
        WindowFrame frame = frame(100, 100, 3000, 2000, false).within(List.of(MAIN));
        assertThat(frame.place().getWidth()).isEqualTo(1920);
        assertThat(frame.place().getHeight()).isEqualTo(1055);
    }

    @Test
    void aWindowWhoseUpperEdgeCannotBeReachedIsBroughtBack() {
        assertThat(frame(100, -300, 800, 600, false).within(List.of(MAIN)).place().getMinY())
                .isGreaterThanOrEqualTo(25);
    }

    @Test
    void withNoScreenKnownNothingChanges() {
        WindowFrame frame = frame(5, 6, 700, 500, false);
        assertThat(frame.within(List.of())).isEqualTo(frame);
    }

    private static WindowFrame frame(double x, double y, double width, double height, boolean maximised) {
        return new WindowFrame(new Rectangle2D(x, y, width, height), maximised);
    }
}
