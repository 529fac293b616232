package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnquotedRuleTest {

    @Test
    void theSameWordsWithoutMarks() {
        assertThat(told("“Nobody has priced what it costs to run this thing,” Lee said. | Nobody has priced what it costs to run this wall."))
                .containsExactly("v1:Nobody has priced what it costs to run this thing v2:Nobody has priced what it costs to run this wall");
    }

    @Test
    void reportedWithoutMarks() {
        assertThat(told("“You cannot run a winter timetable on goodwill and black coffee,” Lee said. "
                + "| Lee said a winter timetable could not be run on goodwill and black coffee."))
                .hasSize(1);
    }

    @Test
    void whoQuotesItTooIsShown() {
        assertThat(told("“Nobody has priced what it costs to run this thing,” Lee said. | Nobody has priced what it costs to run this wall. "
                + "| “Nobody has priced what it costs to run this thing,” she said."))
                .singleElement().asString().contains("v3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // in other words
        "“Nobody has priced what it costs to run this thing,” Lee said. | The running costs have not been worked out, Lee said.",
        // the version quotes it elsewhere
        "“Nobody has priced what it costs to run this thing,” Lee said. "
                + "| “Nobody has priced what it costs to run this thing,” Lee said. Nobody has priced what it costs to run this thing.",
        // a few words
        "He called the wall “a monument to vanity” on Monday. | The wall is a monument to vanity.",
        // a part of it
        "“We will never close the old harbour, and nobody has asked the fishermen what they think of it,” Lee said. | The old harbour stays open."
    })
    void notTheSameWords(String row) {
        assertThat(told(row)).isEmpty();
    }

    private static List<String> told(String... rows) {
        return Rows.of(rows).findings(FindingKind.QUOTATION_UNQUOTED);
    }
}
