package dev.parallax.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparer;
import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourcesModelTest {

    private final SameThreadJobs jobs = new SameThreadJobs();
    private final ActivityModel activity = new ActivityModel(jobs);
    private final NoticesModel notices = new NoticesModel();
    private final ReaderModel reader = new ReaderModel(
            activity, new Comparer()::compare, compared -> (from, place, to) -> place, notices::tell);

    @Test
    void whatCanBeReadIsOpenedAndWhatCannotIsTold() {
        Notice missing = Notice.of("source.missing", "b.txt");
        sources(new Harvest(List.of(version("A")), List.of(missing))).open(TextSource.locations(List.of("a.txt", "b.txt")));
        assertThat(labels()).containsExactly("A");
        assertThat(notices.notices()).containsExactly(new Told(null, missing, true));
        assertThat(notices.hasProblems()).isTrue();
    }

    @Test
    void whatIsOpenStaysWhenNothingCanBeRead() {
        reader.open(List.of(version("A"), version("B")));
        sources(new Harvest(List.of(), List.of(Notice.of("source.missing", "c.txt"))))
                .open(TextSource.locations(List.of("c.txt")));
        assertThat(labels()).containsExactly("A", "B");
    }

    @Test
    void addingKeepsWhatIsOpen() {
        reader.open(List.of(version("A")));
        sources(new Harvest(List.of(version("B")), List.of())).add(TextSource.locations(List.of("b.txt")));
        assertThat(labels()).containsExactly("A", "B");
    }

    @Test
    void openingTakesTheirPlace() {
        reader.open(List.of(version("A")));
        sources(new Harvest(List.of(version("B")), List.of())).open(TextSource.locations(List.of("b.txt")));
        assertThat(labels()).containsExactly("B");
    }

    @Test
    void whatIsAddedWhileSomethingIsReadComesAfterIt() {
        reader.open(List.of(version("A")));
        SourcesModel sources = echo();
        jobs.hold();
        sources.add(TextSource.locations(List.of("B")));
        sources.add(TextSource.locations(List.of("C", "D")));
        sources.add(TextSource.locations(List.of("E")));
        jobs.runAll();
        assertThat(labels()).containsExactly("A", "B", "C", "D", "E");
        assertThat(activity.activity().get()).isNull();
    }

    @Test
    void openingTakesThePlaceOfWhatIsStillToBeRead() {
        SourcesModel sources = echo();
        jobs.hold();
        sources.add(TextSource.locations(List.of("A")));
        sources.add(TextSource.locations(List.of("B")));
        sources.open(TextSource.locations(List.of("C")));
        sources.add(TextSource.locations(List.of("D")));
        jobs.runAll();
        assertThat(labels()).containsExactly("C", "D");
    }

    @Test
    void cancellingStopsWhatWaitsAsWell() {
        SourcesModel sources = echo();
        jobs.hold();
        sources.add(TextSource.locations(List.of("A")));
        sources.add(TextSource.locations(List.of("B")));
        activity.cancel();
        jobs.runAll();
        assertThat(labels()).isEmpty();
        sources.add(TextSource.locations(List.of("C")));
        assertThat(labels()).containsExactly("C");
    }

    @Test
    void whatHasNoRoomAnyMoreIsTold() {
        List<Version> many = IntStream.range(0, 19).mapToObj(n -> version("V" + n)).toList();
        SourcesModel sources = echo();
        jobs.hold();
        sources.add(TextSource.locations(List.of("X", "Y", "Z")));
        reader.open(many);
        jobs.runAll();
        assertThat(labels()).hasSize(20).endsWith("X");
        assertThat(notices.notices()).containsExactly(new Told(null, Notice.of("source.too-many", 20, 2, "Y"), true));
    }

    @Test
    void theReaderOfTextsHearsWhatIsOpen() {
        reader.open(List.of(version("A")));
        List<String> heard = new ArrayList<>();
        new SourcesModel(reader, activity, notices, (open, texts, cancel) -> {
            open.forEach(version -> heard.add(version.label()));
            return new Harvest(List.of(), List.of());
        }).add(TextSource.locations(List.of("b.txt")));
        assertThat(heard).containsExactly("A");
    }

    @Test
    void warningsOfAVersionNameIt() {
        Notice guessed = Notice.of("source.encoding-guessed", "windows-1252");
        Version version = new Version("A", Provenance.ofText("x"), "x", List.of(), List.of(guessed));
        sources(new Harvest(List.of(version), List.of())).open(TextSource.locations(List.of("a.txt")));
        assertThat(notices.notices()).containsExactly(new Told("A", guessed, false));
        assertThat(notices.hasProblems()).isFalse();
    }

    @Test
    void nothingToReadIsNoWork() {
        jobs.hold();
        sources(new Harvest(List.of(), List.of())).add(List.of());
        assertThat(activity.activity().get()).isNull();
    }

    @Test
    void aFailureThatShouldNotBeIsTold() {
        new SourcesModel(reader, activity, notices, (open, texts, cancel) -> {
            throw new IllegalStateException("broken");
        }).add(TextSource.locations(List.of("b.txt")));
        assertThat(notices.notices()).containsExactly(new Told(null, Notice.of("sources.failed"), true));
    }

    @Test
    void theSameIsNotToldTwice() {
        notices.tell(Notice.of("sources.failed"));
        notices.tell(Notice.of("sources.failed"));
        assertThat(notices.notices()).hasSize(1);
        notices.dismiss(notices.notices().getFirst());
        assertThat(notices.notices()).isEmpty();
    }

    private SourcesModel sources(Harvest harvest) {
        return new SourcesModel(reader, activity, notices, (open, texts, cancel) -> harvest);
    }

    /** Reads each place as a version of that name. */
    private SourcesModel echo() {
        return new SourcesModel(reader, activity, notices, (open, texts, cancel) -> new Harvest(
                texts.stream().map(text -> version(((TextSource.Location) text).location())).toList(), List.of()));
    }

    private static Version version(String label) {
        return Version.ofText(label, "Text of " + label + ".");
    }

    private List<String> labels() {
        return reader.panes().stream().map(pane -> pane.label().get()).toList();
    }
}
