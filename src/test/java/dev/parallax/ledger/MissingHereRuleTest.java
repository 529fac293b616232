package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingHereRuleTest {

    @Test
    void whatMostHaveAndOneLacks() {
        assertThat(told("The fair drew 40 singers to the town. | The fair drew 40 singers to the town. |"))
                .containsExactly("v1:The fair drew 40 singers to the town. v2:The fair drew 40 singers to the town. -v3");
    }

    @Test
    void whatCanBeCounted() {
        assertThat(told("Most of them opposed the plan. | | Most of them opposed the wall. | Most of them opposed the plan."))
                .singleElement().asString().endsWith("-v2");
    }

    @Test
    void whoeverLacksItIsTold() {
        assertThat(told("The fair drew 40 singers to the town. | | The fair drew 40 singers to the town. | "
                + "| The fair drew 40 singers to the town."))
                .singleElement().asString().endsWith("-v2 -v4");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // one of two
        "The fair drew 40 singers to the town. |",
        // half of them
        "The fair drew 40 singers to the town. | The fair drew 40 singers to the town. | |",
        // nothing to check
        "It is a fine place. | It is a fine place. |",
        // nobody lacks it
        "The fair drew 40 singers. | The fair drew 40 singers. | Forty singers came to the fair.",
        // alike, and not the same
        "Ann Lee had doubts about 12 lights of the buoy. | Bob Reed had doubts about 30 rooms at school. |"
    })
    void nothingIsMissing(String row) {
        assertThat(told(row)).isEmpty();
    }

    @Test
    void aFigureThatStandsElsewhereIsNotMissing() {
        assertThat(told(
                "The report has 63 pages. | The report has 63 pages. |",
                "| | In a report of 63 pages the office blames the crew."))
                .isEmpty();
    }

    @Test
    void aQuotationThatStandsElsewhereIsNotMissing() {
        assertThat(told(
                "“We will never close the old harbour,” Lee said. | “We will never close the old harbour,” Lee said. |",
                "The wind rose. | The wind rose. | The wind rose, and Lee had something to say: “We will never close the old harbour.”"))
                .isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.MISSING_HERE);
    }
}
