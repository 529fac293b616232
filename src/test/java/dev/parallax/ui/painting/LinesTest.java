package dev.parallax.ui.painting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndBeforeTheirLineEnd() {
        Lines lines = new Lines("ab\n\ncd");
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.span(0)).isEqualTo(new Span(0, 2));
        assertThat(lines.span(1)).isEqualTo(new Span(3, 3));
        assertThat(lines.span(2)).isEqualTo(new Span(4, 6));
    }

    @Test
    void aLineEndBelongsToTheLineThatItEnds() {
        Lines lines = new Lines("ab\n\ncd");
        assertThat(new int[] {lines.at(0), lines.at(2), lines.at(3), lines.at(4), lines.at(6)})
                .containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void anEmptyTextIsOneLine() {
        assertThat(new Lines("").count()).isEqualTo(1);
        assertThat(new Lines("").span(0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void aLineEndAtTheEndBeginsAnEmptyLine() {
        assertThat(new Lines("ab\n").count()).isEqualTo(2);
        assertThat(new Lines("ab\n").isBlank(1)).isTrue();
    }
}
