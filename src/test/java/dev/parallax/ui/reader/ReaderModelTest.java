package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Basis;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.reader.ReaderModel.State;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderModelTest {

    private final SameThreadJobs jobs = new SameThreadJobs();
    private final ActivityModel activity = new ActivityModel(jobs);
    private final List<Notice> notices = new ArrayList<>();
    private final Comparer comparer = new Comparer();
    private Comparing comparing = comparer::compareWords;
    private Refining refining = (first, progress, cancel) -> first;
    private ReaderModel reader;

    @BeforeEach
    void make() {
        reader = new ReaderModel(
                activity, new Forwarding(),
                compared -> (from, place, to) -> place, notices::add);
        new Repainter(reader, new ArrangementModel(reader, new SimpleBooleanProperty()), new ReadingOptions(), activity);
    }

    /** Compares as the test says at that moment. */
    private final class Forwarding implements Comparing {

        @Override
        public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
            return comparing.compare(story, options, progress, cancel);
        }

        @Override
        public Comparison refine(Comparison first, Progress progress, CancelToken cancel) {
            return refining.refine(first, progress, cancel);
        }
    }

    private interface Refining {
        Comparison refine(Comparison first, Progress progress, CancelToken cancel);
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(reader.state().get()).isEqualTo(State.EMPTY);
        assertThat(reader.base().get()).isNull();
    }

    @Test
    void theFirstVersionIsTheBaseAndTheSecondItsCounterpart() {
        open("One.", "Two.", "Three.");
        assertThat(row()).containsExactly("A:V1", "B:V2", "C:V3");
        assertThat(reader.base().get()).isSameAs(reader.panes().getFirst());
        assertThat(reader.counterpart().get()).isSameAs(reader.panes().get(1));
        assertThat(reader.state().get()).isEqualTo(State.READY);
    }

    @Test
    void textsAreShownWhileTheyAreCompared() {
        jobs.hold();
        open("One.", "Two.");
        assertThat(reader.state().get()).isEqualTo(State.LOADING);
        assertThat(row()).containsExactly("A:V1", "B:V2");
        assertThat(activity.activity().get()).isNotNull();
        jobs.runAll();
        assertThat(reader.state().get()).isEqualTo(State.READY);
        assertThat(activity.activity().get()).isNull();
    }

    @Test
    void whatWordsTellIsShownWhileTheRestIsFoundOut() {
        refining = comparer::refine;
        List<Comparison> shown = new ArrayList<>();
        List<State> states = new ArrayList<>();
        reader.comparison().subscribe(comparison -> shown.add(comparison));
        reader.state().subscribe(state -> states.add(state));
        open("Insurers refuse to cover cellars.", "Underwriters will not pay for basements.");
        assertThat(states).containsExactly(State.EMPTY, State.LOADING, State.REFINING, State.READY);
        assertThat(shown.stream().filter(Objects::nonNull).map(comparison -> comparison.basis().kind()))
                .containsExactly(Basis.Kind.WORDS, Basis.Kind.MEANING);
    }

    @Test
    void whereNothingIsLeftToFindTheFirstComparisonStays() {
        open("One gate.", "One gate.");
        assertThat(reader.state().get()).isEqualTo(State.READY);
        assertThat(notices).isEmpty();
    }

    @Test
    void stoppingWhatTakesLongerLeavesWhatWordsTell() {
        refining = (first, progress, cancel) -> {
            throw new CancellationException();
        };
        open("One.", "Two.");
        assertThat(reader.state().get()).isEqualTo(State.READY);
        assertThat(reader.comparison().get()).isNotNull();
        assertThat(notices).containsExactly(Notice.of("reader.refining-stopped"));
    }

    @Test
    void aFailureOfWhatTakesLongerLeavesWhatWordsTell() {
        refining = (first, progress, cancel) -> {
            throw new IllegalStateException("broken");
        };
        open("One.", "Two.");
        assertThat(reader.state().get()).isEqualTo(State.READY);
        assertThat(reader.comparison().get()).isNotNull();
        assertThat(notices).containsExactly(Notice.of("reader.not-refined"));
    }

    @Test
    void whyWordsAloneDecideIsToldOnceForAStory() {
        Comparer broken = new Comparer((documents, sentences, progress, cancel) -> {
            throw new VectorsUnavailable(new IOException("no room"));
        });
        refining = broken::refine;
        open("Insurers refuse cellars.", "Underwriters pay nothing.");
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(notices).containsExactly(Notice.of("align.no-vectors"));
    }

    @Test
    void aVersionAloneIsReadWithoutACounterpart() {
        open("One.");
        assertThat(reader.state().get()).isEqualTo(State.READY);
        assertThat(reader.counterpart().get()).isNull();
        assertThat(reader.comparison().get()).isNotNull();
    }

    @Test
    void anotherBaseComparesAnew() {
        open("One.", "Two.", "Three.");
        reader.makeBase(reader.panes().get(2));
        assertThat(reader.comparison().get().base()).isEqualTo(2);
        assertThat(reader.counterpart().get()).isSameAs(reader.panes().get(1));
    }

    @Test
    void whatIsIgnoredIsComparedAnewAndTheOlderComparisonStaysMeanwhile() {
        open("The gate.", "The GATE.");
        Comparison before = reader.comparison().get();
        jobs.hold();
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(reader.comparison().get()).isSameAs(before);
        assertThat(reader.state().get()).isEqualTo(State.LOADING);
        jobs.runAll();
        assertThat(reader.comparison().get().options()).isEqualTo(new CompareOptions(0, Set.of(Ignored.CASE)));
        assertThat(reader.panes().get(1).facts().get().share()).isZero();
        assertThat(reader.state().get()).isEqualTo(State.READY);
    }

    @Test
    void ofSeveralWishesTheLastOneCounts() {
        open("The gate.", "The GATE.");
        List<CompareOptions> asked = recorded();
        jobs.hold();
        reader.ignore(Set.of(Ignored.CASE));
        reader.ignore(Set.of(Ignored.MARKS));
        jobs.runAll();
        assertThat(asked).containsExactly(new CompareOptions(0, Set.of(Ignored.MARKS)));
        assertThat(reader.comparison().get().options().ignored()).containsExactly(Ignored.MARKS);
    }

    @Test
    void whatIsIgnoredIsKeptForTheNextStoryAndTheNextBase() {
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(reader.state().get()).isEqualTo(State.EMPTY);
        open("One.", "Two.");
        reader.makeBase(reader.panes().get(1));
        assertThat(reader.comparison().get().options()).isEqualTo(new CompareOptions(1, Set.of(Ignored.CASE)));
    }

    @Test
    void ignoringTheSameOnceMoreComparesNothing() {
        open("One.", "Two.");
        List<CompareOptions> asked = recorded();
        reader.ignore(Set.of());
        assertThat(asked).isEmpty();
    }

    @Test
    void whereComparingAnewFailsNoOlderMarksAreLeft() {
        open("One gate.", "One wall.");
        comparing = (story, options, progress, cancel) -> {
            throw new IllegalStateException("broken");
        };
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(reader.state().get()).isEqualTo(State.FAILED);
        assertThat(reader.comparison().get()).isNull();
        assertThat(reader.panes()).allSatisfy(pane -> {
            assertThat(pane.facts().get()).isEqualTo(PaneFacts.UNKNOWN);
            assertThat(pane.painting().get().runs()).allMatch(run -> run.marks().isEmpty());
        });
    }

    @Test
    void theBaseCannotBeItsOwnCounterpart() {
        open("One.", "Two.", "Three.");
        reader.makeBase(reader.panes().get(1));
        assertThat(reader.counterpart().get()).isSameAs(reader.panes().getFirst());
        reader.visit(reader.panes().get(1));
        assertThat(reader.counterpart().get()).isSameAs(reader.panes().getFirst());
    }

    @Test
    void theCounterpartIsThePaneVisitedLast() {
        open("One.", "Two.", "Three.");
        reader.visit(reader.panes().get(2));
        assertThat(reader.counterpart().get()).isSameAs(reader.panes().get(2));
    }

    @Test
    void movingAPaneChangesLettersButNotTheComparison() {
        open("One.", "Two.", "Three.");
        var before = reader.comparison().get();
        reader.move(reader.panes().get(2), 0);
        assertThat(row()).containsExactly("A:V3", "B:V1", "C:V2");
        assertThat(reader.comparison().get()).isSameAs(before);
        assertThat(reader.base().get().label().get()).isEqualTo("V1");
    }

    @Test
    void movingBeyondTheEndsStopsThere() {
        open("One.", "Two.", "Three.");
        reader.move(reader.panes().getFirst(), 99);
        assertThat(row()).containsExactly("A:V2", "B:V3", "C:V1");
    }

    @Test
    void closingTheBaseMakesTheFirstPaneTheBase() {
        open("One.", "Two.", "Three.");
        reader.close(reader.panes().getFirst());
        assertThat(row()).containsExactly("A:V2", "B:V3");
        assertThat(reader.base().get()).isSameAs(reader.panes().getFirst());
        assertThat(reader.comparison().get().story().size()).isEqualTo(2);
    }

    @Test
    void closingTheLastPaneLeavesNothing() {
        open("One.");
        reader.close(reader.panes().getFirst());
        assertThat(reader.state().get()).isEqualTo(State.EMPTY);
        assertThat(reader.comparison().get()).isNull();
    }

    @Test
    void addedVersionsStandAtTheRight() {
        open("One.", "Two.");
        reader.move(reader.panes().get(1), 0);
        reader.add(List.of(Version.ofText("New", "Three.")));
        assertThat(row()).containsExactly("A:V2", "B:V1", "C:New");
        assertThat(reader.panes().stream().map(PaneModel::place)).containsExactly(1, 0, 2);
    }

    @Test
    void versionsWithTheSameNameAreToldApart() {
        reader.open(List.of(Version.ofText("News", "One."), Version.ofText("News", "Two.")));
        assertThat(row()).containsExactly("A:News", "B:News (2)");
    }

    @Test
    void moreThanTwentyVersionsHaveNoRoom() {
        reader.open(IntStream.range(0, 25).mapToObj(n -> Version.ofText("V" + n, "One.")).toList());
        assertThat(reader.panes()).hasSize(20);
        assertThat(reader.room()).isZero();
    }

    @Test
    void aFailedComparisonLeavesTheTexts() {
        comparing = (story, options, progress, cancel) -> {
            throw new IllegalStateException("broken");
        };
        open("One.", "Two.");
        assertThat(reader.state().get()).isEqualTo(State.FAILED);
        assertThat(row()).containsExactly("A:V1", "B:V2");
        assertThat(notices).containsExactly(Notice.of("reader.failed"));
    }

    @Test
    void aCancelledComparisonCanBeAskedForAgain() {
        jobs.hold();
        open("One.", "Two.");
        activity.cancel();
        jobs.runAll();
        assertThat(reader.state().get()).isEqualTo(State.FAILED);
        assertThat(notices).containsExactly(Notice.of("reader.cancelled"));
        reader.compare();
        assertThat(reader.state().get()).isEqualTo(State.READY);
    }

    @Test
    void closingEverythingWhileItIsComparedIsNoFailure() {
        jobs.hold();
        open("One.", "Two.");
        reader.closeAll();
        jobs.runAll();
        assertThat(reader.state().get()).isEqualTo(State.EMPTY);
        assertThat(notices).isEmpty();
    }

    private List<CompareOptions> recorded() {
        List<CompareOptions> asked = new ArrayList<>();
        comparing = (story, options, progress, cancel) -> {
            asked.add(options);
            return comparer.compare(story, options, progress, cancel);
        };
        return asked;
    }

    private void open(String... texts) {
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("V" + (versions.size() + 1), text));
        }
        reader.open(versions);
    }

    private List<String> row() {
        return reader.panes().stream()
                .map(pane -> pane.letter().get() + ":" + pane.label().get())
                .toList();
    }
}
