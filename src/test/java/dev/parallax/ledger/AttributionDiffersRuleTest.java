package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionDiffersRuleTest {

    @Test
    void anotherPersonByName() {
        assertThat(told("Ann Lee said the yards employ 214 people. | Bob Reed said the yards employ 214 people."))
                .containsExactly("v1:Ann Lee said v2:Bob Reed said");
    }

    @Test
    void anotherOrganisationByName() {
        assertThat(told("The yards employ 214 people, according to the Harbour Alliance. | The yards employ 214 people, according to the Tessen Bureau."))
                .hasSize(1);
    }

    @Test
    void aStudyByAnother() {
        assertThat(told("The gate could cut flood premiums by 18 percent, according to a study commissioned by the city. "
                + "| The gate could cut flood premiums by 18 percent, according to a study by Hask Marine."))
                .containsExactly("v1:study commissioned by the city v2:study by Hask Marine");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // one person
        "Ann Lee said the yards employ 214 people. | The mayor, Ann Lee, said the yards employ 214 people.",
        "Ann Lee said the yards employ 214 people. | Lee said the yards employ 214 people.",
        // may be one
        "Ann Lee said the yards employ 214 people. | The mayor said the yards employ 214 people.",
        "Officials said the yards employ 214 people. | The ministry said the yards employ 214 people.",
        "The yards employ 214 people, according to the Harbour Alliance. | Ann Lee said the yards employ 214 people.",
        "The yards employ 214 people, according to the Harbour Alliance. | The yards employ 214 people, according to the Port Harbour Alliance.",
        // may be anybody's study
        "The gate could cut flood premiums by 18 percent, according to a study by researchers. "
                + "| The gate could cut flood premiums by 18 percent, according to a study by Drent College.",
        "The gate could cut flood premiums by 18 percent, according to a study. "
                + "| The gate could cut flood premiums by 18 percent, according to a study by Hask Marine.",
        // other statements
        "Ann Lee said the yards employ 214 people. | Bob Reed said the yards would never close."
    })
    void nobodyElse(String row) {
        assertThat(told(row)).isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.ATTRIBUTION_DIFFERS);
    }
}
