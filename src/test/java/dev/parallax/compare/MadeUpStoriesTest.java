package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short stories told in other words: nothing is found in the honest ones, and in the others most that was planted. */
class MadeUpStoriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/stories/ledger");

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "choir", "library", "orchard"})
    void anHonestStoryHasNoFinding(String story) throws IOException {
        assertThat(findings("honest-" + story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "depot", "harbour", "museum", "rail", "wolf"})
    void plantedDifferencesAreFound(String story) throws IOException {
        List<Finding> findings = findings("planted-" + story);
        List<String> missed = new ArrayList<>();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("planted.tsv"))) {
            lines.filter(line -> line.startsWith(story + "\t"))
                    .filter(line -> !line.endsWith("\tmissed"))
                    .filter(line -> findings.stream().noneMatch(finding -> tells(finding, line.split("\t"))))
                    .forEach(missed::add);
        }
        assertThat(missed).isEmpty();
    }

    private static boolean tells(Finding finding, String[] planted) {
        return finding.kind().key().equals(planted[1])
                && shows(finding, planted[2], planted[3])
                && shows(finding, planted[4], planted[5]);
    }

    private static boolean shows(Finding finding, String version, String words) {
        return finding.evidence().stream()
                .filter(one -> one.version() == Integer.parseInt(version) - 1)
                .anyMatch(one -> one.text().contains(words) || words.contains(one.text()));
    }

    private static List<Finding> findings(String name) throws IOException {
        String[] texts = Files.readString(FOLDER.resolve(name + ".txt")).split("=====\n");
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("v" + versions.size(), text));
        }
        return new Comparer()
                .compare(new Story(name, versions), CompareOptions.DEFAULT, Progress.NONE, new CancelToken())
                .findings().stream()
                .filter(finding -> !finding.trivial())
                .filter(finding -> finding.kind() != FindingKind.ONLY_HERE && finding.kind() != FindingKind.MISSING_HERE)
                .toList();
    }
}
