package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.Evidence;
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
import org.junit.jupiter.api.Test;

class SampleNamesTest {

    @Test
    void theSampleStoryShowsTheNamesThatDiffer() throws IOException {
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("assets/samples/storm-gate"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                versions.add(Version.ofText(file.getFileName().toString(), Files.readString(file)));
            }
        }
        Comparison comparison = new Comparer()
                .compare(new Story("Storm gate", versions), CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
        assertThat(comparison.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.NAME_DIFFERS)
                .extracting(finding -> finding.evidence().stream().map(Evidence::text).toList())
                .containsExactlyInAnyOrder(
                        List.of("Josie Quenell", "Josie Quennell", "Josie Quennell", "Josie Quenell"),
                        List.of("Caulkers’ Row", "Caulkers’ Row", "Caulkers’ Row", "Caulkers’ Row", "Caulkers’ Line"),
                        List.of("Coastal Works Office", "Coastal Works Office", "Coastal Works Workplace"));
    }
}
