package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationRuleTest {

    @Test
    void aNegationThatOneVersionLacks() {
        assertThat(told("The plan does not require the yards to close. | The plan requires the yards to close."))
                .containsExactly("v1:does not require v2:requires");
    }

    @Test
    void aContractedNegation() {
        assertThat(told("The levee isn’t part of the plan. | The levee is part of the plan."))
                .containsExactly("v1:isn’t part v2:is part");
    }

    @Test
    void oneThatIsNoSuchThing() {
        assertThat(told("There is no evidence of fraud in the county. | There is evidence of fraud in the county."))
                .containsExactly("v1:is no evidence v2:is evidence");
    }

    @Test
    void aVerbThatDenies() {
        assertThat(told("The council refused to approve the gate. | The council approved the gate."))
                .containsExactly("v1:refused to approve v2:approved");
        assertThat(told("The mayor denied taking the money. | The mayor took the money.")).isEmpty();
    }

    @Test
    void aWordForTheOpposite() {
        assertThat(told("Prices rose by 5 percent in May. | Prices fell by 3 percent in May.")).containsExactly("v1:rose v2:fell");
        assertThat(told("The order was legal in Ohio. | The order was illegal in Ohio."))
                .containsExactly("v1:was legal v2:was illegal");
    }

    @Test
    void theSameThingInOtherWords() {
        assertThat(told("The strategy doesn’t require the yards to shut. | The plan requires the yards to close."))
                .containsExactly("v1:doesn’t require v2:requires");
    }

    @Test
    void allVersionsThatTakePart() {
        assertThat(told("The plan does not require it. | The plan requires it. | The plan doesn’t require it. | It rained."))
                .containsExactly("v1:does not require v2:requires v3:doesn’t require");
    }

    @Test
    void otherLanguages() {
        assertThat(told("de", "Die Werften müssen nicht schließen. | Die Werften müssen schließen."))
                .containsExactly("v1:nicht schließen v2:schließen");
        assertThat(told("es", "El plan no exige el cierre. | El plan exige el cierre."))
                .containsExactly("v1:no exige v2:exige");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // denied by both
        "The plan does not require it. | The plan doesn’t require it.",
        // the opposite, denied, is the same
        "The gate was not open at noon. | The gate was closed at noon.",
        // another clause
        "The plan requires a levee, which is not part of it. | The plan requires a levee.",
        "The mayor, who did not vote, signed the plan. | The mayor signed the plan.",
        // another subject
        "The mayor did not sign the plan. | The governor signed the plan.",
        // limited
        "The gate did not open until Monday. | The gate opened on Monday.",
        "The gate did not open before Monday. | The gate opened on Monday.",
        "The gate does not only protect homes. | The gate protects homes and yards.",
        "Traffic would not be stopped for more than nine hours. | Traffic would be stopped for up to nine hours.",
        "Not all yards will close. | Yards will close.",
        // twice is not at all
        "The council did not fail to notice the flood. | The council noticed the flood.",
        // another word of the same stem
        "You will not violate the terms. | The violation of the terms is an offence.",
        // a question that asks the same
        "Do you not remember the flood? | Do you remember the flood?",
        // seen from elsewhere
        "The mayor came to the meeting at noon. | The mayor went to the meeting at noon.",
        // a number
        "No one has forgotten the storm. | One has forgotten the storm.",
        // the opposite of other things
        "The mayor opened the meeting, and the gate closed at noon. | The gate opened at noon and the mayor closed the meeting.",
        "The council bought the yards from the owners. | The owners sold the yards to the council.",
        // words of one quotation, which is told as altered
        "“The plan does not require it at all,” Lee said. | “The plan requires it at all,” Lee said."
    })
    void nothingIsDenied(String row) {
        assertThat(told(row)).isEmpty();
    }

    @Test
    void theOrderOfTheVersionsDoesNotMatter() {
        Rows rows = Rows.of("The strategy doesn’t require it. | The plan requires it. | The plan does not require it.");
        assertThat(rows.permuted(List.of(2, 1, 0)).findings())
                .containsExactly("NEGATION_DIFFERS v1:does not require v2:requires v3:doesn’t require");
    }

    private static List<String> told(String row) {
        return told("en", row);
    }

    private static List<String> told(String language, String row) {
        return Rows.of(row).in(language).findings().stream()
                .filter(finding -> finding.startsWith("NEGATION_DIFFERS "))
                .map(finding -> finding.substring("NEGATION_DIFFERS ".length()))
                .toList();
    }
}
