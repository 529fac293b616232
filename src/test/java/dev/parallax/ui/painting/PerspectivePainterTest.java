package dev.parallax.ui.painting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each view marks. */
class PerspectivePainterTest {

    private static final Comparer COMPARER = new Comparer();
    private static final String GATE = "The council chose the old gate on Monday.";

    @Test
    void eachVersionIsMarkedAgainstItsNeighbourOnTheLeft() {
        Comparison story = compare(GATE, GATE.replace("Monday", "Tuesday"), GATE.replace("Monday", "Tuesday"));
        assertThat(shown(story, Perspective.AGAINST_LEFT, 1)).contains("{ADDED_WORDS Tuesday}");
        assertThat(shown(story, Perspective.AGAINST_LEFT, 2)).doesNotContain("{");
    }

    @Test
    void theFirstOfTheRowIsMarkedAgainstTheSecond() {
        Comparison story = compare(GATE, GATE.replace("Monday", "Tuesday"));
        assertThat(shown(story, Perspective.AGAINST_LEFT, 0)).contains("{DELETED_WORDS Monday}");
    }

    @Test
    void theRowDecidesWhoTheNeighbourIs() {
        Comparison story = compare(GATE, GATE.replace("Monday", "Tuesday"), GATE.replace("old", "new"));
        Viewing moved = viewing(story, Perspective.AGAINST_LEFT, List.of(0, 2, 1));
        assertThat(shown(story, moved, 2)).contains("{ADDED_WORDS new}").doesNotContain("Tuesday");
    }

    @Test
    void whoStandsAloneIsMarkedWithoutABase() {
        Comparison story = compare(GATE, GATE, GATE.replace("Monday", "Tuesday"), GATE);
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 2)).contains("{ONLY_HERE_WORDS Tuesday}");
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 0)).contains("{ALL_BUT_ONE_WORDS Monday}");
        assertThat(signs(story, 2)).containsExactly(Set.of(GutterSign.ONLY_HERE));
        assertThat(signs(story, 0)).containsExactly(Set.of(GutterSign.ALL_BUT_ONE));
    }

    @Test
    void whereSomeHaveWordsAndSomeDoNotTheyAreSplit() {
        Comparison story = compare(GATE, GATE, GATE.replace("Monday", "Tuesday"), GATE.replace("Monday", "Tuesday"));
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 0)).contains("{SPLIT_WORDS Monday}");
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 3)).contains("{SPLIT_WORDS Tuesday}");
    }

    @Test
    void whereEveryVersionHasItsOwnWordsAllDiffer() {
        Comparison story = compare(GATE, GATE.replace("Monday", "Tuesday"), GATE.replace("Monday", "Friday"));
        for (int version = 0; version < 3; version++) {
            assertThat(shown(story, Perspective.ODD_ONE_OUT, version)).contains("{ALL_DIFFER_WORDS ");
        }
    }

    @Test
    void aSentenceThatOneVersionLacksIsMarkedAsAWhole() {
        String yards = "Nobody had asked the boatyards on the Row about the plan.";
        Comparison story = compare(GATE + " " + yards, GATE, GATE + " " + yards);
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 0)).isEqualTo(GATE + " {ALL_BUT_ONE_SENTENCE " + yards + "}");
        assertThat(signs(story, 1)).containsExactly(Set.of(GutterSign.LACKING));
    }

    @Test
    void whereOnlyThisVersionLeavesWordsOutThereIsAGap() {
        Comparison story = compare(GATE, GATE.replace("old ", ""), GATE);
        assertThat(shown(story, Perspective.ODD_ONE_OUT, 1)).contains("the{GAP  }gate");
    }

    @Test
    void whatAllAgreeOnIsNotMarked() {
        Comparison story = compare(GATE, GATE, GATE);
        for (Perspective perspective : Perspective.values()) {
            assertThat(shown(story, perspective, 1)).isEqualTo(GATE);
        }
    }

    @Test
    void theBaseIsTheDarkerTheMoreVersionsDiffer() {
        Comparison story = compare(
                GATE, GATE.replace("old", "new").replace("Monday", "Tuesday"), GATE.replace("Monday", "Friday"), GATE);
        assertThat(shown(story, Perspective.HEAT, 0)).contains("{HEAT_2 old}").contains("{HEAT_3 Monday}");
        assertThat(shown(story, Perspective.HEAT, 1)).contains("{ADDED_WORDS new}");
    }

    @Test
    void theLastStepIsKeptForWhatAllOthersLack() {
        assertThat(IntStream.rangeClosed(0, 19).mapToObj(lacking -> HeatPainter.step(lacking / 19.0)).distinct())
                .containsExactly(null, Mark.HEAT_1, Mark.HEAT_2, Mark.HEAT_3, Mark.HEAT_4);
        assertThat(HeatPainter.step(18 / 19.0)).isEqualTo(Mark.HEAT_3);
        assertThat(Stream.of(0.25, 0.5, 0.75, 1.0).map(HeatPainter::step))
                .containsExactly(Mark.HEAT_1, Mark.HEAT_2, Mark.HEAT_3, Mark.HEAT_4);
    }

    private static List<Set<GutterSign>> signs(Comparison story, int version) {
        return paint(story, viewing(story, Perspective.ODD_ONE_OUT, row(story)), version).signs();
    }

    private static String shown(Comparison story, Perspective perspective, int version) {
        return shown(story, viewing(story, perspective, row(story)), version);
    }

    private static Viewing viewing(Comparison story, Perspective perspective, List<Integer> row) {
        return new Viewing(story, Agreements.of(story), perspective, row, Math.min(1, row.size() - 1));
    }

    private static List<Integer> row(Comparison story) {
        return IntStream.range(0, story.documents().size()).boxed().toList();
    }

    private static Painting paint(Comparison story, Viewing viewing, int version) {
        Filters differences = new Filters(Set.of(Filters.Kind.DIFFERENCES));
        Marking marking = viewing.marking(version, new CancelToken());
        return Painter.paint(new PaintOrder(story, version, marking, differences, false));
    }

    /** The text with marked runs in braces: {@code {MARK words}}. */
    private static String shown(Comparison story, Viewing viewing, int version) {
        String text = story.documents().get(version).text();
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (MarkRun run : paint(story, viewing, version).runs()) {
            String words = text.substring(done, done += run.length());
            String marks = run.marks().stream().sorted().map(Mark::name).collect(Collectors.joining(" "));
            shown.append(marks.isEmpty() ? words : "{" + marks + " " + words + "}");
        }
        return shown.toString();
    }

    private static Comparison compare(String... texts) {
        Story story = new Story("", Stream.of(texts).map(text -> Version.ofText("a", text)).toList());
        return COMPARER.compareWords(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }
}
