package dev.parallax.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.Tie;
import dev.parallax.story.Span;
import org.junit.jupiter.api.Test;

class RibbonTest {

    private static final Ribbon RIBBON = new Ribbon(
            new Tie(Tie.Kind.REWORDED, new Span(0, 5), new Span(3, 9), 0.5),
            new Ribbon.End(10, 40),
            new Ribbon.End(110, 120),
            Ribbon.Far.NONE);

    @Test
    void aBandBeginsAndEndsWhereItIsFixed() {
        assertThat(RIBBON.at(0).top()).isEqualTo(10, within(0.1));
        assertThat(RIBBON.at(1).bottom()).isEqualTo(120, within(0.1));
    }

    @Test
    void aBandIsHalfWayDownInTheMiddleAndLeavesItsEndsLevel() {
        assertThat(RIBBON.at(0.5).top()).isEqualTo(60, within(0.1));
        assertThat(RIBBON.at(0.1).top()).isLessThan(20);
        assertThat(RIBBON.at(0.9).top()).isGreaterThan(100);
    }
}
