package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Lineage.Event;
import dev.parallax.text.Document;
import dev.parallax.ui.ComparedTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Six drafts of a made-up story: sentences come, change, move and go. */
class LineageTest {

    private static final String BRIDGE = "The footbridge over the Ouse was closed to walkers on Monday morning.";
    private static final String FERRY = "A rowing boat carried schoolchildren across the river before eight o’clock.";
    private static final String COST = "Repairs to the timber deck will cost the county about forty thousand pounds.";
    private static final String COST_REWORDED =
            "Repairs to the timber deck will cost the county nearly sixty thousand pounds this year.";
    private static final String BAKER = "The baker on the corner said that nobody had come in for bread all day.";
    private static final String RAIN = "Heavy rain had loosened two of the oak piles during the previous week.";
    private static final String DOG = "A brown dog waited at the closed gate until its owner came the long way round.";

    private static final Comparison DRAFTS = ComparedTexts.of(
            draft(BRIDGE, FERRY, RAIN),
            draft(BRIDGE, COST, FERRY, RAIN),
            draft(BRIDGE, COST, FERRY, BAKER, RAIN),
            draft(BRIDGE, COST_REWORDED, FERRY, RAIN),
            draft(BRIDGE, FERRY, RAIN, COST_REWORDED),
            draft(BRIDGE, FERRY, RAIN, DOG));

    private static final List<Integer> IN_ORDER = IntStream.range(0, 6).boxed().toList();

    @Test
    void aSentenceThatEveryDraftKeepsStaysTheSame() {
        assertThat(events(BRIDGE, 3, IN_ORDER)).containsExactly(
                Event.FIRST, Event.SAME, Event.SAME, Event.SAME, Event.SAME, Event.SAME);
    }

    @Test
    void aSentenceComesIsRewordedMovesAndGoes() {
        assertThat(events(COST, 1, IN_ORDER)).containsExactly(
                Event.MISSING, Event.FIRST, Event.SAME, Event.REWORDED, Event.MOVED, Event.MISSING);
    }

    @Test
    void theLineageIsTheSameWhereverItIsPicked() {
        assertThat(Lineage.of(DRAFTS, ref(COST_REWORDED, 4), IN_ORDER)).isEqualTo(Lineage.of(DRAFTS, ref(COST, 1), IN_ORDER));
    }

    @Test
    void aSentenceThatOneDraftAloneHasIsFirstAndLastThere() {
        assertThat(events(BAKER, 2, IN_ORDER)).containsExactly(
                Event.MISSING, Event.MISSING, Event.FIRST, Event.MISSING, Event.MISSING, Event.MISSING);
        Lineage dog = Lineage.of(DRAFTS, ref(DOG, 5), IN_ORDER);
        assertThat(dog.holders()).containsExactly(new Lineage.Step(5, 3, Event.FIRST));
    }

    @Test
    void eachDraftIsSetAgainstTheLastOneBeforeItThatHasTheSentence() {
        assertThat(events(COST, 1, List.of(5, 4, 0, 3, 2, 1))).containsExactly(
                Event.MISSING, Event.FIRST, Event.MISSING, Event.MOVED, Event.REWORDED, Event.SAME);
    }

    @Test
    void everyStepKnowsItsSentence() {
        for (Lineage.Step step : Lineage.of(DRAFTS, ref(COST, 1), IN_ORDER).holders()) {
            Document document = DRAFTS.documents().get(step.version());
            assertThat(document.text(document.sentences().get(step.sentence()))).startsWith("Repairs");
        }
    }

    @Test
    void theStyleOfASentenceIsNotItsWording() {
        Comparison styled = ComparedTexts.of(
                draft(BRIDGE, "“Nobody told us,” said the ferryman’s wife."),
                draft(BRIDGE, "\"Nobody told us\", said the ferryman's wife."));
        SentenceRef ref = new SentenceRef(0, 1);
        assertThat(Lineage.of(styled, ref, List.of(0, 1)).steps().getLast().event()).isEqualTo(Event.SAME);
    }

    private static List<Event> events(String sentence, int version, List<Integer> order) {
        return Lineage.of(DRAFTS, ref(sentence, version), order).steps().stream().map(Lineage.Step::event).toList();
    }

    private static SentenceRef ref(String sentence, int version) {
        Document document = DRAFTS.documents().get(version);
        return new SentenceRef(version, document.sentenceAt(document.text().indexOf(sentence)));
    }

    private static String draft(String... sentences) {
        return String.join("\n\n", sentences);
    }
}
