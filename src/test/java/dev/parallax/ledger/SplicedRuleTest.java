package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplicedRuleTest {

    private static final String TWO_PLACES = "“We will never close the old harbour,” Lee said.";
    private static final String BETWEEN = "The council had met for six hours.";
    private static final String SECOND_PLACE = "“The boats of our fathers have nowhere else to land,” she said.";

    @Test
    void wordsOfTwoPlacesInOnePairOfMarks() {
        assertThat(told(
                TWO_PLACES + "| “We will never close the old harbour, the boats of our fathers have nowhere else to land,” Lee said.",
                BETWEEN + "|",
                SECOND_PLACE + "|"))
                .containsExactly("v1:We will never close the old harbour, v1:The boats of our fathers have nowhere else to land, "
                        + "v2:We will never close the old harbour, the boats of our fathers have nowhere else to land,");
    }

    @Test
    void turnedRound() {
        assertThat(told(
                TWO_PLACES + "| “The boats of our fathers have nowhere else to land, we will never close the old harbour,” Lee said.",
                SECOND_PLACE + "|"))
                .hasSize(1);
    }

    @Test
    void aSpliceIsNotToldAsAltered() {
        assertThat(Rows.of(
                TWO_PLACES + "| “We will never close the old harbour, the boats of our fathers have nowhere else to land,” Lee said.",
                BETWEEN + "|",
                SECOND_PLACE + "|").findings(FindingKind.QUOTATION_ALTERED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // one behind the other
        "“We will never close the old harbour,” Lee said. “The boats of our fathers have nowhere else to land.” "
                + "| “We will never close the old harbour. The boats of our fathers have nowhere else to land,” Lee said.",
        // an ellipsis
        "“We will never close the old harbour,” Lee said. The council had met for six hours. “The boats of our fathers have nowhere else to land.” "
                + "| “We will never close the old harbour … The boats of our fathers have nowhere else to land,” Lee said.",
        // two pairs of marks
        "“We will never close the old harbour,” Lee said. The council had met for six hours. “The boats of our fathers have nowhere else to land.” "
                + "| “We will never close the old harbour,” Lee said, “the boats of our fathers have nowhere else to land.”",
        // other words
        "“We will never close the old harbour,” Lee said. The council had met for six hours. “The boats of our fathers have nowhere else to land.” "
                + "| “We will never close the old harbour, and our boats must land somewhere,” Lee said.",
        // a third version has it whole
        "“We will never close the old harbour,” Lee said. The council had met for six hours. “The boats of our fathers have nowhere else to land.” "
                + "| “We will never close the old harbour, the boats of our fathers have nowhere else to land,” Lee said. "
                + "| “We will never close the old harbour, the boats of our fathers have nowhere else to land,” Lee said."
    })
    void anHonestJoint(String row) {
        assertThat(told(row)).isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.QUOTATION_SPLICED);
    }
}
