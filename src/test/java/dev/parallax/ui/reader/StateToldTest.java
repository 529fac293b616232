package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.bars.StatusBar;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever goes on, the line below says so. */
@Tag("ui")
class StateToldTest {

    private static final String GATE = "The council chose the gate on Monday.\n\nAnn Lee was content with it.\n";
    private static final String WALL = "The council chose the wall on Monday.\n\nNobody else had been asked before.\n";

    private final Comparer comparer = new Comparer();
    private final SameThreadJobs jobs = new SameThreadJobs();
    private final ActivityModel activity = new ActivityModel(jobs);
    private final Faulty faulty = new Faulty();
    private final ReaderModel reader = new ReaderModel(
            activity, faulty, compared -> (from, place, to) -> place, notice -> {});
    private StatusBar bar;

    @BeforeEach
    void build() throws Exception {
        bar = Toolkit.call(() -> new StatusBar(
                reader, activity, new DifferenceWalk(reader, new FocusModel(reader)), new Messages(Locale.ENGLISH)));
    }

    @Test
    void emptyLoadingWordsAndMeaning() throws Exception {
        assertThat(state()).isEqualTo("No version is open");
        jobs.hold();
        open();
        assertThat(state()).isEqualTo("Comparing…");
        assertThat(isShown(".busy")).isTrue();
        assertThat(basis()).isEmpty();
        Toolkit.run(jobs::runAll);
        assertThat(state()).isEqualTo("2 versions");
        assertThat(isShown(".busy")).isFalse();
        assertThat(isShown(".again")).isFalse();
        assertThat(basis()).isEqualTo("compared by words and meaning");
    }

    @Test
    void whileTheMeaningIsReadTheWordsAreSaidToBeAllSoFar() throws Exception {
        List<String> told = new ArrayList<>();
        faulty.whileRefining = () -> told.add(basis() + " " + reader.state().get());
        open();
        assertThat(told).containsExactly("compared by words so far REFINING");
    }

    @Test
    void failedAndWhatToDo() throws Exception {
        faulty.comparing = new IllegalStateException("broken");
        open();
        assertThat(state()).isEqualTo("Not compared, because the comparison failed");
        assertThat(isShown(".again")).isTrue();
        faulty.comparing = null;
        again();
        assertThat(state()).isEqualTo("2 versions");
        assertThat(isShown(".again")).isFalse();
    }

    @Test
    void stoppedAndWhatToDo() throws Exception {
        faulty.comparing = new CancellationException();
        open();
        assertThat(state()).isEqualTo("Not compared, because it was stopped");
        assertThat(isShown(".again")).isTrue();
    }

    @Test
    void byWordsOnlyAndWhy() throws Exception {
        faulty.refining = new IllegalStateException("broken");
        open();
        assertThat(basis()).isEqualTo("compared by words only");
        assertThat(Toolkit.call(() -> label(".basis").getTooltip().getText())).contains("by their words alone");
        assertThat(isShown(".again")).isTrue();
        faulty.refining = null;
        again();
        assertThat(basis()).isEqualTo("compared by words and meaning");
    }

    @Test
    void approximateVersionsByTheirLetters() throws Exception {
        open();
        assertThat(isShown(".approximate")).isFalse();
        Toolkit.run(() -> {
            reader.panes().getLast().know(new PaneFacts(12, 0.5, 0, true));
            reader.move(reader.panes().getLast(), 0);
        });
        assertThat(Toolkit.call(() -> label(".approximate").getText())).isEqualTo("Shown approximately: A");
        assertThat(isShown(".approximate")).isTrue();
    }

    @Test
    void progressOfOneChangeRunsOnce() throws Exception {
        List<Double> fractions = new ArrayList<>();
        activity.activity().subscribe((before, now) -> {
            if (now != null && now.fraction() >= 0) {
                fractions.add(now.fraction());
            }
        });
        open();
        assertThat(fractions).hasSizeGreaterThan(3).isSorted();
        fractions.clear();
        Toolkit.run(() -> reader.ignore(Set.of(Ignored.CASE)));
        assertThat(fractions).hasSizeGreaterThan(3).isSorted();
    }

    private void open() throws Exception {
        Toolkit.run(() -> reader.open(List.of(Version.ofText("V1", GATE), Version.ofText("V2", WALL))));
    }

    private void again() throws Exception {
        Toolkit.run(() -> ((Button) node(".again")).fire());
    }

    private String state() throws Exception {
        return Toolkit.call(() -> label(".status").getText());
    }

    private String basis() {
        return label(".basis").getText();
    }

    private boolean isShown(String selector) throws Exception {
        return Toolkit.call(() -> node(selector).isVisible());
    }

    private Label label(String selector) {
        return (Label) node(selector);
    }

    private Node node(String selector) {
        return bar.getChildren().stream()
                .filter(child -> child.getStyleClass().contains(selector.substring(1)))
                .findFirst()
                .orElseThrow();
    }

    /** Compares as the house does, or fails as the test says. */
    private final class Faulty implements Comparing {

        private RuntimeException comparing;
        private RuntimeException refining;
        private Runnable whileRefining = () -> {};

        @Override
        public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
            if (comparing != null) {
                throw comparing;
            }
            return comparer.compareWords(story, options, progress, cancel);
        }

        @Override
        public Comparison refine(Comparison first, Progress progress, CancelToken cancel) {
            whileRefining.run();
            if (refining != null) {
                throw refining;
            }
            return comparer.refine(first, progress, cancel);
        }
    }
}
