package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Ignored;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineMainTest {

    @Test
    void noArgumentsOpenTheWindow() {
        assertThat(Run.of()).isEqualTo(new Run(Run.WINDOW, "", "", List.of(new OpenRequest(List.of(), Set.of()))));
    }

    @Test
    void locationsWithoutACommandOpenTheWindowOnThem() {
        assertThat(Run.of("a.txt", "my folder").asked()).containsExactly(new OpenRequest(List.of("a.txt", "my folder"), Set.of()));
    }

    @Test
    void openOpensTheWindowOnTheLocations() {
        assertThat(Run.of("open", "a.txt", "https://example.org").asked())
                .containsExactly(new OpenRequest(List.of("a.txt", "https://example.org"), Set.of()));
    }

    @Test
    void openBeginsWithWhatIsIgnored() {
        assertThat(Run.of("open", "--ignore", "white-space,case", "a.txt", "--ignore=spelling").asked()).containsExactly(
                new OpenRequest(List.of("a.txt"), Set.of(Ignored.CASE, Ignored.WHITE_SPACE, Ignored.SPELLING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "Case", "white_space", "case,,marks", "case,figures", ""})
    void aKindOfDifferencesThatIsNoneIsRefused(String kinds) {
        for (String command : List.of("open", "shot -o a.png", "compare a.txt", "corpus a.jsonl -o b.jsonl")) {
            Run run = Run.of((Object[]) (command + " --ignore=" + kinds).split(" "));
            run.refuses("ignored", "case, punctuation, white-space, marks, spelling");
            assertThat(run.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "compare --help", "corpus --help", "shot --help", "open --help"})
    void helpIsAResultAndNamesNoKeys(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: parallax").doesNotContain("${", "cli.");
    }

    @Test
    void theVersionIsAResult() {
        assertThat(Run.of("--version").out()).startsWith("Parallax ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--colour", "compare --colour a.txt", "compare a.txt --format xml", "compare a.txt --format", "compare", "corpus",
        "corpus a.jsonl", "corpus -o b.jsonl", "corpus a b -o c", "shot a.txt", "shot --size -o"
    })
    void whatCannotBeUnderstoodIsToldInOneSentence(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));
        run.refuses("--help");
        assertThat(run.asked()).isEmpty();
    }

    @Test
    void shotAsksForAPictureWithItsDefaults() {
        assertThat(Run.of("shot", "a.txt", "-o", "a.png").asked()).containsExactly(
                new ShotRequest(List.of("a.txt"), Path.of("a.png"), 1600, 1000, "light", null, Set.of(), null));
    }

    @Test
    void shotPassesOnWhatIsAskedFor() {
        Run run = Run.of("shot", "-o", "a.png", "--size", "800x600", "--theme", "dark", "--base", "b",
                "--ignore", "case", "--view", "finding:2");
        assertThat(run.asked()).containsExactly(new ShotRequest(
                List.of(), Path.of("a.png"), 800, 600, "dark", "b", Set.of(Ignored.CASE), "finding:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"big", "1600", "1600x", "x1000", "1600X1000", "-5x300", "0x0", "319x240", "320x239", "4001x3000", "99999x99999", ""})
    void aSizeThatIsNoneIsRefused(String size) {
        Run run = Run.of("shot", "-o", "a.png", "--size=" + size);
        run.refuses("1600x1000");
        assertThat(run.asked()).isEmpty();
    }

    @Test
    void aThemeThatIsNoneIsRefused() {
        Run run = Run.of("shot", "-o", "a.png", "--theme", "sepia");
        run.refuses("sepia", "light and dark");
        assertThat(run.asked()).isEmpty();
    }
}
