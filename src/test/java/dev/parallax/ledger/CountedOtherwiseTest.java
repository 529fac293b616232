package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedOtherwiseTest {

    @Test
    void theSameTimeCountedFromAndUpToSomething() {
        assertThat(Rows.of("They leave 90 days after the order. | They leave 90 days before the order.")
                        .findings(FindingKind.FIGURE_DIFFERS))
                .containsExactly("v1:90 days after the order v2:90 days before the order");
    }

    @Test
    void doubledAndUpByHalf() {
        assertThat(Rows.of("The price of feed doubled. | The price of feed rose by half.")
                        .findings(FindingKind.FIGURE_DIFFERS))
                .containsExactly("v1:doubled v2:half");
    }

    @Test
    void theSameDigitsInAnotherOrder() {
        assertThat(Rows.of("The ship carried 187 passengers. | There were 178 passengers aboard.")
                        .findings(FindingKind.FIGURE_DIFFERS))
                .containsExactly("v1:187 passengers v2:178 passengers");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They leave 90 days after the order. | They leave 90 days following the order.",
        "They leave 90 days after the order. | They have 90 days to leave.",
        "The price of feed doubled. | The price of feed rose by 100 percent.",
        "The price of feed doubled. | The number of boats rose by half.",
        "The ship carried 187 passengers. | The ship carried 871 boxes."
    })
    void nothingDiffers(String row) {
        assertThat(Rows.of(row).findings(FindingKind.FIGURE_DIFFERS)).isEmpty();
    }
}
