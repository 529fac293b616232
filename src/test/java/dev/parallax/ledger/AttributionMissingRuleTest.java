package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionMissingRuleTest {

    @Test
    void aSourceLeftOut() {
        assertThat(told("The yards employ 214 people, the association said. | The yards employ 214 people."))
                .containsExactly("v1:The yards employ 214 people, the association said. v2:The yards employ 214 people.");
    }

    @Test
    void aStudyLeftOut() {
        assertThat(told("The gate could cut flood premiums by 18 percent, according to a study. | The gate could cut flood premiums by 18 percent."))
                .hasSize(1);
    }

    @Test
    void aSourceThatComesFirst() {
        assertThat(told("City engineer Bob Reed said the new design was 60 percent complete. | The new design was 60 percent complete."))
                .hasSize(1);
    }

    @Test
    void whoNamesASourceTooIsShown() {
        assertThat(told("The yards employ 214 people, the association said. | The yards employ 214 people. "
                + "| The association said the yards employ 214 people."))
                .singleElement().asString().contains("v3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // both name one
        "The yards employ 214 people, the association said. | The association says the yards employ 214 people.",
        // the sentence before names it
        "The yards employ 214 people, the association said. | The association said it would sue. The yards employ 214 people.",
        // another word of saying
        "The yards employ 214 people, the association said. | The yards reportedly employ 214 people.",
        "The yards employ 214 people, the association said. | The yards employ 214 people, based on the association’s count.",
        // a document that is named
        "The report said the two deputies were paid for 30 days. | The report is clear: the two deputies were paid for 30 days.",
        // something else
        "The yards employ 214 people, the association said. | The yards lie at the mouth of the harbour.",
        // quoted
        "The yards employ 214 people, the association said. | “The yards employ 214 people,” said Lee."
    })
    void noSourceIsLeftOut(String row) {
        assertThat(told(row)).isEmpty();
    }

    @Test
    void whatGoesOnWithTheParagraphBeforeIsSourced() {
        assertThat(told(
                "The yards would close, the association said. | The yards would close, the association said.",
                "They also employ 214 people of the town, the association said. | They also employ 214 people of the town."))
                .isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.ATTRIBUTION_MISSING);
    }
}
