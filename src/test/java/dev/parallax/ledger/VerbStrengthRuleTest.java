package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbStrengthRuleTest {

    @Test
    void saidAndConfirmed() {
        assertThat(told("Ann Lee said the city would contest the suit. | Ann Lee confirmed that the city would contest the suit."))
                .containsExactly("v1:Ann Lee said v2:Ann Lee confirmed");
    }

    @Test
    void saidAndClaimedOfAQuotation() {
        assertThat(told("“We will never close the old harbour,” Lee said. | “We will never close the old harbour,” Lee claimed."))
                .containsExactly("v1:Lee said v2:Lee claimed");
    }

    @Test
    void arguedAndAdmitted() {
        assertThat(told("The mayor argued that the city would contest the suit. | The mayor admitted that the city would contest the suit."))
                .hasSize(1);
    }

    @Test
    void whoAgreesIsShown() {
        assertThat(told("“We will never close the old harbour,” Lee said. | “We will never close the old harbour,” Lee claimed. "
                + "| “We will never close the old harbour,” Lee added."))
                .containsExactly("v1:Lee said v2:Lee claimed v3:Lee added");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // as strong
        "“We will never close the old harbour,” Lee said. | “We will never close the old harbour,” Lee told the council.",
        "“We will never close the old harbour,” Lee said. | “We will never close the old harbour,” Lee insisted.",
        // not the same statement
        "Ann Lee said the city would contest the suit. | Ann Lee confirmed that the talks with the yards had failed.",
        // two who need not be one
        "Ann Lee said the city would contest the suit. | Bob Reed confirmed that the city would contest the suit.",
        "Residents said the city would contest the suit. | The ministry confirmed that the city would contest the suit.",
        // no verb
        "Ann Lee confirmed that the city would contest the suit. | The city would contest the suit, according to Ann Lee."
    })
    void noVerbSaysMore(String row) {
        assertThat(told(row)).isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.VERB_STRENGTH_DIFFERS);
    }
}
