package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparer;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangementModelTest {

    private final ReaderModel reader = new ReaderModel(
            new ActivityModel(new SameThreadJobs()), new Comparer()::compare, compared -> (from, place, to) -> place,
            notice -> {});
    private final FocusModel focus = new FocusModel(reader);
    private final BooleanProperty basePinned = new SimpleBooleanProperty();
    private final ArrangementModel arrangement = new ArrangementModel(reader, basePinned);

    @BeforeEach
    void open() {
        reader.open(Stream.of("One", "Two", "Three", "Four").map(ArrangementModelTest::version).toList());
    }

    @Test
    void allPanesAreInSightAtFirst() {
        assertThat(shown()).containsExactly("A One", "B Two", "C Three", "D Four");
        assertThat(arrangement.hidden()).isEmpty();
    }

    @Test
    void aHiddenPaneStaysInTheStoryAndEveryPaneKeepsItsLetter() {
        arrangement.hide(pane("Two"));
        assertThat(shown()).containsExactly("A One", "C Three", "D Four");
        assertThat(arrangement.hidden()).containsExactly(pane("Two"));
        assertThat(reader.comparison().get().documents()).hasSize(4);
        arrangement.show(pane("Two"));
        assertThat(shown()).containsExactly("A One", "B Two", "C Three", "D Four");
    }

    @Test
    void theLastPaneInSightCannotBeHidden() {
        Stream.of("One", "Two", "Three", "Four").map(this::pane).toList().forEach(arrangement::hide);
        assertThat(shown()).containsExactly("D Four");
        assertThat(arrangement.hideable().get()).isFalse();
    }

    @Test
    void whenTheLastPaneInSightIsClosedTheOthersComeBack() {
        Stream.of("One", "Two", "Three").map(this::pane).toList().forEach(arrangement::hide);
        reader.close(pane("Four"));
        assertThat(shown()).containsExactly("A One", "B Two", "C Three");
    }

    @Test
    void theBaseSpeaksOfAPaneInSight() {
        reader.visit(pane("Three"));
        arrangement.hide(pane("Three"));
        assertThat(reader.counterpart().get()).isSameAs(pane("Two"));
    }

    @Test
    void justTwoShowsTheBaseAndTheVersionLookedAtLastAndThenAllAsTheyWere() {
        arrangement.hide(pane("Two"));
        reader.visit(pane("Four"));
        arrangement.turnJustTwo();
        assertThat(shown()).containsExactly("A One", "D Four");
        assertThat(arrangement.hideable().get()).isFalse();
        arrangement.turnJustTwo();
        assertThat(shown()).containsExactly("A One", "C Three", "D Four");
    }

    @Test
    void theTwoStayTheTwoWhenTheOtherBecomesTheBase() {
        reader.visit(pane("Four"));
        reader.makeBase(pane("Three"));
        arrangement.turnJustTwo();
        reader.makeBase(pane("Four"));
        assertThat(shown()).containsExactly("C Three", "D Four");
        assertThat(reader.counterpart().get()).isSameAs(pane("Three"));
    }

    @Test
    void closingOneOfTheTwoOrAddingAVersionBringsTheOthersBack() {
        arrangement.turnJustTwo();
        reader.close(pane("Two"));
        assertThat(shown()).containsExactly("A One", "B Three", "C Four");
        arrangement.turnJustTwo();
        reader.add(List.of(version("Five")));
        assertThat(shown()).containsExactly("A One", "B Three", "C Four", "D Five");
        assertThat(arrangement.justTwo().get()).isFalse();
    }

    @Test
    void twoVersionsAreTwoAnyway() {
        reader.open(List.of(version("One"), version("Two")));
        arrangement.turnJustTwo();
        assertThat(arrangement.justTwo().get()).isFalse();
    }

    @Test
    void aPinnedBaseIsAlwaysFirst() {
        reader.makeBase(pane("Three"));
        basePinned.set(true);
        assertThat(shown()).containsExactly("A Three", "B One", "C Two", "D Four");
        reader.makeBase(pane("Four"));
        assertThat(shown()).containsExactly("A Four", "B Three", "C One", "D Two");
        arrangement.move(pane("One"), -2);
        assertThat(shown()).containsExactly("A Four", "B One", "C Three", "D Two");
        arrangement.move(pane("Four"), 1);
        assertThat(shown().getFirst()).isEqualTo("A Four");
    }

    @Test
    void aPaneMovesPastTheHiddenOnes() {
        arrangement.hide(pane("Two"));
        arrangement.hide(pane("Three"));
        arrangement.move(pane("One"), 1);
        assertThat(shown()).containsExactly("C Four", "D One");
        arrangement.move(pane("One"), -1);
        assertThat(reader.panes().stream().map(pane -> pane.label().get()))
                .containsSubsequence("One", "Four").containsSubsequence("Two", "Three");
    }

    @Test
    void anotherStoryIsAllInSight() {
        arrangement.hide(pane("Two"));
        reader.open(List.of(version("New"), version("Newer")));
        assertThat(shown()).containsExactly("A New", "B Newer");
    }

    @Test
    void toldIsWhichHiddenVersionsHaveWhatIsPicked() {
        arrangement.hide(pane("Two"));
        arrangement.hide(pane("Four"));
        focus.pickPlace(0, 3);
        assertThat(arrangement.unseen(focus.focus().get())).containsExactly(pane("Two"), pane("Four"));
        assertThat(arrangement.unseen(null)).isEmpty();
    }

    private List<String> shown() {
        return arrangement.shown().stream()
                .map(pane -> pane.letter().get() + " " + pane.label().get())
                .toList();
    }

    private PaneModel pane(String label) {
        return reader.panes().stream().filter(pane -> pane.label().get().equals(label)).findFirst().orElseThrow();
    }

    private static Version version(String label) {
        return Version.ofText(label, "The council met on Monday.\n\nThe mayor spoke of the harbour for an hour.\n");
    }
}
