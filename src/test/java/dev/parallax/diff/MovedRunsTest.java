package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Moves that the script itself shows; what moved is told as {@code [old->new]}. */
class MovedRunsTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @Test
    void aClauseThatWentToTheEndOfItsSentenceMoved() {
        assertThat(moves(
                        "On Monday evening in the old town hall, the council of Harrow voted to close the storm gate.",
                        "The council of Harrow voted to close the storm gate on Monday evening in the old town hall."))
                .containsExactly("[On Monday evening in the old town hall->on Monday evening in the old town hall]");
    }

    @Test
    void aMoveWithAChangedWordIsOneMove() {
        assertThat(moves(
                        "Fishermen of Rope Street carried eleven sandbags down to the narrow quay. It rained, and no boat left. Osei slept.",
                        "It rained, and no boat left. Osei slept. Fishermen of Rope Street carried twelve sandbags down to the narrow quay."))
                .containsExactly("[Fishermen of Rope Street carried eleven sandbags down to the narrow quay.->"
                        + "Fishermen of Rope Street carried twelve sandbags down to the narrow quay.]");
    }

    @Test
    void aPhraseIsNoMove() {
        assertThat(moves(
                        "The mayor of Harrow said no. Rain fell all night on the hills around.",
                        "Rain fell all night on the hills around. Nobody told the mayor of Harrow."))
                .isEmpty();
    }

    @Test
    void whatWasInsertedTwiceHasNoOneTarget() {
        String run = "carried eleven sandbags down to the narrow quay";
        assertThat(moves("They " + run + " today. Rain fell all night.", "Rain fell all night. Men " + run + " and boys " + run + "."))
                .isEmpty();
    }

    @Test
    void nothingMovedWhereNothingWasDeleted() {
        assertThat(moves("Rain fell.", "Rain fell. They carried eleven sandbags down to the narrow quay.")).isEmpty();
    }

    @Property
    void movesOverlapInNeitherText(@ForAll("twoVersions") List<String> texts) {
        List<MovedRuns.Move> moves = find(texts.get(0), texts.get(1));
        List<Span> targets = new ArrayList<>(moves.stream().map(MovedRuns.Move::to).sorted().toList());
        for (int i = 1; i < moves.size(); i++) {
            assertThat(moves.get(i).from().start()).isGreaterThanOrEqualTo(moves.get(i - 1).from().end());
            assertThat(targets.get(i).start()).isGreaterThanOrEqualTo(targets.get(i - 1).end());
        }
    }

    private static List<String> moves(String from, String to) {
        return find(from, to).stream()
                .map(move -> "[" + move.from().of(from) + "->" + move.to().of(to) + "]")
                .toList();
    }

    private static List<MovedRuns.Move> find(String from, String to) {
        Vocabulary vocabulary = new Vocabulary();
        CodedDocument a = vocabulary.code(SEGMENTER.cut(Version.ofText("a", from), Language.ENGLISH));
        CodedDocument b = vocabulary.code(SEGMENTER.cut(Version.ofText("b", to), Language.ENGLISH));
        return MovedRuns.find(new WordDiff().diff(a, b, new CancelToken()), a, b);
    }

    /** Texts that share long pieces in another order. */
    @Provide
    Arbitrary<List<String>> twoVersions() {
        return AwkwardText.text().list().ofSize(4).map(pieces -> List.of(
                String.join(" ", pieces), String.join(" ", pieces.get(2), pieces.get(0), pieces.get(3), pieces.get(1))));
    }
}
