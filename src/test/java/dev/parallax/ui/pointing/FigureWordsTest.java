package dev.parallax.ui.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.Figure;
import dev.parallax.claim.Figure.Bound;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    private final FigureWords words = new FigureWords(new Messages(Locale.ENGLISH), Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20221109 | Wednesday, 9 November 2022
            20221100 | November 2022
            20220000 | 2022
            1109     | 9 November
            1100     | November
            """)
    void aDateSaysWhatIsKnownOfIt(double value, String told) {
        assertThat(value(figure(Kind.DATE, value, null, Bound.EXACT, "date"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 90", "ABOUT, about 90", "AT_LEAST, at least 90", "AT_MOST, at most 90"})
    void aFigureSaysHowExactItIs(Bound bound, String told) {
        assertThat(value(figure(Kind.DURATION, 90.0, null, bound, "day"))).isEqualTo(told);
    }

    @Test
    void aRangeHasBothEnds() {
        assertThat(value(figure(Kind.PERCENT, 2.5, 4.0, Bound.EXACT, "percent"))).isEqualTo("2.5 % to 4 %");
    }

    @Test
    void whatCannotBeComputedIsTold() {
        assertThat(value(figure(Kind.DATE, null, null, Bound.EXACT, "date")))
                .isEqualTo("cannot be told from this text alone");
    }

    @Test
    void aUnitIsToldUnlessTheValueHasIt() {
        assertThat(words.fact(figure(Kind.MONEY, 4e6, null, Bound.EXACT, "USD")).rows())
                .isEqualTo(List.of(new Fact.Row("Value", "4,000,000"), new Fact.Row("Unit", "USD")));
        assertThat(words.fact(figure(Kind.PERCENT, 4.0, null, Bound.EXACT, "percent")).rows()).hasSize(1);
    }

    private String value(Figure figure) {
        return words.fact(figure).rows().getFirst().value();
    }

    private static Figure figure(
            Kind kind, @Nullable Double value, @Nullable Double upTo, Bound bound, @Nullable String unit) {
        return new Figure(new Span(0, 4), 0, kind, value, upTo, bound, unit);
    }
}
