package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Figure.Bound;
import dev.parallax.story.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityBoundsTest {

    @Test
    void moreThanIsNoOtherFigureThanTheFigure() {
        assertThat(quantity(100_000, null, Bound.AT_LEAST).agrees(quantity(100_000, null, Bound.EXACT))).isTrue();
    }

    @Test
    void moreThanAndLessThanTheSameCannotBothBeTrue() {
        assertThat(quantity(90, null, Bound.AT_LEAST).agrees(quantity(90, null, Bound.AT_MOST))).isFalse();
        assertThat(quantity(90, null, Bound.AT_MOST).agrees(quantity(90, null, Bound.AT_LEAST))).isFalse();
    }

    @Test
    void atLeastTheLowerAndAtMostTheHigherCanBothBeTrue() {
        assertThat(quantity(80, null, Bound.AT_LEAST).agrees(quantity(120, null, Bound.AT_MOST))).isTrue();
    }

    @Test
    void rangesDifferWhenEitherEndDoes() {
        assertThat(quantity(3, 5.0, Bound.EXACT).agrees(quantity(3, 5.0, Bound.EXACT))).isTrue();
        assertThat(quantity(3, 5.0, Bound.EXACT).agrees(quantity(3, 6.0, Bound.EXACT))).isFalse();
        assertThat(quantity(3, 5.0, Bound.EXACT).agrees(quantity(2, 5.0, Bound.EXACT))).isFalse();
    }

    @Test
    void aRangeHoldsWhatLiesInIt() {
        assertThat(quantity(3, 5.0, Bound.EXACT).agrees(quantity(4, null, Bound.EXACT))).isTrue();
        assertThat(quantity(7, null, Bound.EXACT).agrees(quantity(3, 5.0, Bound.EXACT))).isFalse();
    }

    private static Quantity quantity(double value, @Nullable Double upTo, Bound bound) {
        return new Quantity(
                new SentenceRef(0, 0), new Span(0, 1), "NUMBER ship", value, upTo, bound, 0, bound != Bound.EXACT, Set.of(), Set.of());
    }
}
