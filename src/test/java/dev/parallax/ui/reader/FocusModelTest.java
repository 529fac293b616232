package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.story.Span;
import dev.parallax.ui.EditedText;
import dev.parallax.ui.SameThreadJobs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusModelTest {

    private final Finding finding = new Finding(
            FindingKind.FIGURE_DIFFERS, 0, "figures", 1, List.of(
                    new Evidence(0, new Span(4, 6), "90"), new Evidence(1, new Span(4, 6), "80")));
    private final Comparison comparison =
            new EditedText("The [90|80] homes hold.[| Nobody asked.]").link(0, 0).find(finding).comparison();
    private final ReaderModel reader = new ReaderModel(
            new ActivityModel(new SameThreadJobs()),
            (story, options, progress, cancel) -> comparison,
            compared -> (from, place, to) -> place,
            notice -> {});
    private final FocusModel focus = new FocusModel(reader);

    @BeforeEach
    void open() {
        reader.open(comparison.story().versions());
    }

    @Test
    void aPlaceLeadsToItsSentenceInEveryVersionThatHasIt() {
        focus.pickPlace(1, 6);
        Focus picked = focus.focus().get();
        assertThat(picked.sentence()).isEqualTo(new SentenceRef(1, 0));
        assertThat(picked.passage()).isZero();
        assertThat(picked.landing())
                .isEqualTo(Landing.on(1, Map.of(0, List.of(new Span(0, 18)), 1, List.of(new Span(0, 18)))));
    }

    @Test
    void aSentenceThatNoOtherVersionHasIsPickedAlone() {
        focus.pickPlace(1, 22);
        Focus picked = focus.focus().get();
        assertThat(picked.passage()).isNull();
        assertThat(picked.landing().spans()).containsOnlyKeys(1);
    }

    @Test
    void aFindingLeadsToItsPassage() {
        focus.pick(finding);
        assertThat(focus.focus().get().finding()).isEqualTo(finding);
        assertThat(focus.focus().get().landing().spans()).containsOnlyKeys(0, 1);
    }

    @Test
    void pickingTheSameOnceMoreIsAnotherVisit() {
        focus.pickPlace(1, 6);
        Focus first = focus.focus().get();
        focus.pickPlace(1, 6);
        assertThat(focus.focus().get()).isNotEqualTo(first);
    }

    @Test
    void whatWasPickedStaysPickedWhenOnlyWhatIsIgnoredChanges() {
        focus.pickPlace(1, 6);
        Focus picked = focus.focus().get();
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(focus.focus().get()).isSameAs(picked);
    }

    @Test
    void aNewComparisonLetsGoOfWhatWasPicked() {
        focus.pickPlace(1, 6);
        reader.compare();
        assertThat(focus.focus().get()).isNull();
    }
}
