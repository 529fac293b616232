package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgingRuleTest {

    @Test
    void whatMayBeAndWhatWillBe() {
        assertThat(told("The gate could cut flood premiums. | The shield will cut flood premiums."))
                .containsExactly("v1:could cut v2:will cut");
    }

    @Test
    void whatMayBeAndWhatIs() {
        assertThat(told("The drug may reduce deaths among children. | The drug reduces deaths among children."))
                .containsExactly("v1:may reduce v2:reduces");
        assertThat(told("The gate might be unsafe in a storm. | The gate is unsafe in a storm."))
                .containsExactly("v1:might be unsafe v2:is unsafe");
    }

    @Test
    void whatMayHaveBeenAndWhatWas() {
        assertThat(told("The fire may have killed two people. | The fire killed two people."))
                .containsExactly("v1:may have killed v2:killed");
    }

    @Test
    void whatMayAndWhatMustBe() {
        assertThat(told("The owners may close the yards. | The owners must close the yards."))
                .containsExactly("v1:may close v2:must close");
    }

    @Test
    void anAllegation() {
        assertThat(told("The mayor allegedly took money from the yards. | The mayor took money from the yards."))
                .containsExactly("v1:allegedly took v2:took");
    }

    @Test
    void versionsThatAgreeAreShown() {
        assertThat(told("It could cut flood premiums. | It will cut flood premiums. | It could reduce flood premiums."))
                .containsExactly("v1:could cut v2:will cut v3:could reduce");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // as sure
        "The gate could cut flood premiums. | The gate might cut flood premiums.",
        "The owners shall close the yards. | The owners must close the yards.",
        // told of later
        "Work would begin in September. | Work will begin in September.",
        "The grant would cover 65 percent of the cost. | The grant covers 65 percent of the cost.",
        // perhaps the past of "can"
        "The gate could cut premiums last year. | The gate cut premiums last year.",
        // neither sure nor hedged
        "The yards can close in May. | The yards may close in May.",
        // hedged by another word
        "The gate could cut flood premiums. | The gate is expected to cut flood premiums.",
        // a source instead
        "The mayor allegedly took money from the yards. | The mayor took money from the yards, the police said.",
        // another thing
        "The gate could cut flood premiums. | The levee will cut train services.",
        // the month
        "In May close the yards. | Soon must close the yards.",
        // denied, which is another finding
        "The gate could cut flood premiums. | The gate will not cut flood premiums."
    })
    void nothingIsHedged(String row) {
        assertThat(told(row)).isEmpty();
    }

    private static List<String> told(String row) {
        return Rows.of(row).findings().stream()
                .filter(finding -> finding.startsWith("HEDGING_DIFFERS "))
                .map(finding -> finding.substring("HEDGING_DIFFERS ".length()))
                .toList();
    }
}
