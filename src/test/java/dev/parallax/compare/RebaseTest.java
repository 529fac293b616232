package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.diff.Ignored;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Another base gives what comparing with that base from the start gives. */
class RebaseTest {

    private static final Comparer COMPARER = new Comparer();

    @TestFactory
    Stream<DynamicTest> everyBaseIsAsGoodAsIfItHadBeenTheFirst() {
        return Stream.of("/samples/storm-gate", "/stories/ferry").flatMap(folder -> {
            Story story = story(folder);
            Comparison first = compare(story, new CompareOptions(0));
            PairScripts pairs = PairScripts.of(first);
            return Stream.iterate(1, base -> base < story.versions().size(), base -> base + 1)
                    .map(base -> DynamicTest.dynamicTest(folder + " on " + base, () -> assertSame(
                            Comparer.rebase(first, pairs, base, new CancelToken()),
                            compare(story, new CompareOptions(base)))));
        });
    }

    @Test
    void whatIsIgnoredStaysIgnored() {
        Story story = story("/samples/storm-gate");
        Set<Ignored> ignored = EnumSet.allOf(Ignored.class);
        Comparison first = compare(story, new CompareOptions(0, ignored));
        assertSame(
                Comparer.rebase(first, PairScripts.of(first), 3, new CancelToken()),
                compare(story, new CompareOptions(3, ignored)));
    }

    @Test
    void theWayBackLeadsToTheSame() {
        Comparison first = compare(story("/samples/storm-gate"), new CompareOptions(0));
        PairScripts pairs = PairScripts.of(first);
        Comparison there = Comparer.rebase(first, pairs, 2, new CancelToken());
        assertThat(Comparer.rebase(there, pairs, 0, new CancelToken())).isEqualTo(first);
    }

    @Test
    void theSameBaseNeedsNoWork() {
        Comparison first = compare(story("/samples/storm-gate"), new CompareOptions(0));
        assertThat(Comparer.rebase(first, PairScripts.of(first), 0, new CancelToken())).isSameAs(first);
    }

    @Test
    void aCancelledChangeStops() {
        Comparison first = compare(story("/samples/storm-gate"), new CompareOptions(0));
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> Comparer.rebase(first, PairScripts.of(first), 1, cancel))
                .isInstanceOf(CancellationException.class);
    }

    /** All but the time it took. */
    private static void assertSame(Comparison found, Comparison expected) {
        assertThat(found).usingRecursiveComparison()
                .ignoringFields("elapsedMillis", "documents", "story")
                .isEqualTo(expected);
        assertThat(found.scripts()).isEqualTo(expected.scripts());
        assertThat(found.claimTable()).isEqualTo(expected.claimTable());
    }

    private static Comparison compare(Story story, CompareOptions options) {
        return COMPARER.compare(story, options, Progress.NONE, new CancelToken());
    }

    private static Story story(String folder) {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(RebaseTest.class.getResource(folder)).toURI()))) {
            List<Version> versions = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> Version.ofText(file.getFileName().toString(), read(file)))
                    .toList();
            return new Story("", versions);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
