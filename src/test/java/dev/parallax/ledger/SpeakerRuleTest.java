package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerRuleTest {

    @Test
    void anotherPersonByName() {
        assertThat(told("“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” said Bob Reed."))
                .containsExactly("v1:“We will never close the old harbour,” said Ann Lee v2:“We will never close the old harbour,” said Bob Reed");
    }

    @Test
    void whoAgreesIsShown() {
        assertThat(told("“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” said Bob Reed. "
                + "| “We will never close the old harbour,” Ann Lee said."))
                .singleElement().asString().contains("v3:");
    }

    @Test
    void otherWordsInAnotherMouth() {
        assertThat(told("“We will never close the old harbour,” said Ann Lee. | “We will never shut the old harbour,” said Bob Reed."))
                .hasSize(1);
    }

    @Test
    void oneSpeechIsOneFinding() {
        assertThat(told(
                "“We will never close the old harbour,” said Ann Lee. “The boats have nowhere else to land.” "
                        + "| “We will never close the old harbour,” said Bob Reed. “The boats have nowhere else to land.”"))
                .hasSize(1);
    }

    @Test
    void onlyWhatIsGivenToDifferentOnesIsShown() {
        assertThat(told(
                "“We will never close the old harbour,” Ann Lee said at noon. “The boats have nowhere else to land.” "
                        + "| “We will never close the old harbour,” Ann Lee said at noon. “The boats have nowhere else to land,” Bob Reed said. "
                        + "| “We will never close the old harbour,” Ann Lee said at noon."))
                .singleElement().asString().contains("v1:").contains("land,” Bob Reed").doesNotContain("never close", "v3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // a surname, a title, a pronoun
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” Lee said.",
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” said the mayor, Ann Lee.",
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” said Mayor Ann Lee.",
        "Ann Lee spoke at noon. “We will never close the old harbour,” she said. | “We will never close the old harbour,” said Ann Lee.",
        // may be anybody
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” the mayor said.",
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” she said.",
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” a spokesman said.",
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour.”",
        // a wrong letter, which is another finding
        "“We will never close the old harbour,” said Josie Quenell. | “We will never close the old harbour,” said Josie Quennell.",
        // whoever speaks for an organisation
        "“We will never close the old harbour,” said Ann Lee. | “We will never close the old harbour,” the Harbour Board said.",
        // another utterance
        "“We will never close the old harbour,” said Ann Lee. | “Nobody asked the fishermen about it,” said Bob Reed."
    })
    void nobodyElseSpeaks(String row) {
        assertThat(told(row)).isEmpty();
    }

    @Test
    void somebodyWhoSpeaksForAnotherIsNotThem() {
        assertThat(told("“We will never close the old harbour,” said a spokesman for Ann Lee. | “We will never close the old harbour,” said Bob Reed."))
                .isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.QUOTATION_SPEAKER_DIFFERS);
    }
}
