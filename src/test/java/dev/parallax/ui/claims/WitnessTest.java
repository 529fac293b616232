package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.story.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessTest {

    @Test
    void versionsWithTheSameWordsStandTogether() {
        assertThat(of(evidence(0, "3,100 homes"), evidence(1, "2,100 homes"), evidence(2, "3,100 homes")))
                .containsExactly(new Witness(List.of(0, 2), "3,100 homes"), new Witness(List.of(1), "2,100 homes"));
    }

    @Test
    void severalPiecesOfOneVersionAreJoined() {
        assertThat(of(evidence(0, "We came,"), evidence(0, "we saw.")))
                .containsExactly(new Witness(List.of(0), "We came … we saw."));
    }

    @Test
    void longWordsAreCutAtASpace() {
        String words = of(evidence(0, "word ".repeat(100))).getFirst().words();
        assertThat(words).hasSizeLessThan(170).endsWith("word …");
    }

    private static List<Witness> of(Evidence... evidence) {
        return Witness.of(new Finding(FindingKind.FIGURE_DIFFERS, null, "rule", 1, List.of(evidence)));
    }

    private static Evidence evidence(int version, String text) {
        return new Evidence(version, new Span(0, text.length()), text);
    }
}
