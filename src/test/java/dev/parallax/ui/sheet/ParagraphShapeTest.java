package dev.parallax.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.ui.sheet.ParagraphShape.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphShapeTest {

    /** Two lines of ten characters, 20 pixels each, 4 pixels above and 6 below. */
    private final ParagraphShape shape =
            new ParagraphShape(50, 20, List.of(new Knot(0, 4), new Knot(10, 24), new Knot(20, 44)));

    @Test
    void meetsTheLinesExactly() {
        assertThat(shape.yOf(0)).isEqualTo(4);
        assertThat(shape.yOf(10)).isEqualTo(24);
        assertThat(shape.yOf(20)).isEqualTo(44);
    }

    @Test
    void theRoomBelowBelongsToTheLineEnd() {
        assertThat(shape.columnAt(44)).isEqualTo(20);
        assertThat(shape.columnAt(49)).isEqualTo(20.5);
        assertThat(shape.yOf(21)).isEqualTo(54);
    }

    @Test
    void theRoomAboveLiesBeforeTheText() {
        assertThat(shape.columnAt(0)).isEqualTo(-0.4);
        assertThat(shape.yOf(-0.4)).isCloseTo(0, within(1e-9));
    }

    @Test
    void columnsAndHeightsAreTheSameMapBothWays() {
        for (double column = -0.4; column <= 20.6; column += 0.1) {
            assertThat(shape.columnAt(shape.yOf(column))).isCloseTo(column, within(1e-9));
        }
    }

    @Test
    void aHiddenParagraphTakesNoRoom() {
        ParagraphShape hidden = new ParagraphShape(0, 3, List.of(new Knot(0, 0), new Knot(3, 0)));
        assertThat(hidden.yOf(1.5)).isZero();
        assertThat(hidden.columnAt(0)).isEqualTo(3);
    }
}
