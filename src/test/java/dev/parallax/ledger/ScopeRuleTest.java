package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeRuleTest {

    @Test
    void allAndSome() {
        assertThat(Rows.of("All bus services were cancelled. | Some bus services were cancelled.")
                        .findings(FindingKind.SCOPE_DIFFERS))
                .containsExactly("v1:All bus services v2:Some bus services");
    }

    @Test
    void conditionsThatBothVersionsKnow() {
        assertThat(Rows.of(
                        "£500 goes to traders who rent a stall. | £500 goes to traders who own a boat.",
                        "No boat that they own matters. | It is not asked what stall they rent.")
                        .findings(FindingKind.SCOPE_DIFFERS))
                .containsExactly("v1:traders who rent a stall v2:traders who own a boat");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // as many
        "Every driver was tested. | Each driver was tested.",
        // about so many
        "All 72 drivers were tested. | Some 72 drivers were tested.",
        // of others
        "All drivers were tested on some roads. | Some roads are where all drivers were tested.",
        // perhaps the same condition in other words
        "Drivers who passed the test get a badge. | Drivers who got through the exam get a badge.",
        // denied
        "Not all drivers were tested. | Some drivers were tested."
    })
    void theSameScope(String row) {
        assertThat(Rows.of(row).findings(FindingKind.SCOPE_DIFFERS)).isEmpty();
    }
}
