package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {

    private final SpellingDistance spelling = new SpellingDistance();

    @ParameterizedTest
    @CsvSource({
        "quenell, quennell", "cole, cote", "heidleberg, heidelberg", "vandermolen, vandermoolan", "iran, iraq", "zelensky, zelenskyy"
    })
    void isASlip(String one, String other) {
        assertThat(spelling.isSlip(one, other)).isTrue();
        assertThat(spelling.isSlip(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lee, leo", "quenell, quenell", "israel, israeli", "america, american", "clinton, clintons", "labor, labour", "center, centre",
        "drent, trend", "haldsworth, holdswarts", "ms-13, ms-14", "avenue, ave", "corporation, corp", "company, co",
        "beth-horon, bethhoron"
    })
    void isNone(String one, String other) {
        assertThat(spelling.isSlip(one, other)).isFalse();
        assertThat(spelling.isSlip(other, one)).isFalse();
    }
}
