package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Substituted words of the sample story, which a machine has spun once. */
class SampleSubstitutionsTest {

    private static final List<String> FILES =
            List.of("1-wire.txt", "2-wire-corrected.txt", "3-supporter.txt", "4-opponent.txt", "5-spun.txt");

    private static final Comparison COMPARISON = compared(FILES);

    @Test
    void whatTheMachinePutForOtherWordsIsFound() {
        assertThat(told(COMPARISON)).contains(
                "1-wire.txt:storm 5-spun.txt:tempest SYNONYM",
                "1-wire.txt:sea 5-spun.txt:ocean SYNONYM",
                "1-wire.txt:noon 5-spun.txt:midday SYNONYM",
                "1-wire.txt:steel 5-spun.txt:metal NARROWER",
                "1-wire.txt:contract 5-spun.txt:agreement NARROWER",
                "1-wire.txt:swamped 2-wire-corrected.txt:flooded SYNONYM");
    }

    @Test
    void theyAreInOrder() {
        assertThat(COMPARISON.substitutions()).isNotEmpty().isSortedAccordingTo((one, other) -> {
            int first = one.a().compareTo(other.a());
            return first != 0 ? first : one.spanA().compareTo(other.spanA());
        });
    }

    @Test
    void theOrderOfTheVersionsDoesNotMatter() {
        assertThat(told(compared(FILES.reversed()))).isEqualTo(told(COMPARISON));
    }

    /** With the versions by name, the one that comes first in the alphabet before the other. */
    private static Set<String> told(Comparison comparison) {
        return comparison.substitutions().stream().map(found -> told(comparison, found)).collect(Collectors.toSet());
    }

    private static String told(Comparison comparison, Substitution found) {
        String a = words(comparison, found.a(), found.spanA());
        String b = words(comparison, found.b(), found.spanB());
        return a.compareTo(b) < 0 ? a + " " + b + " " + found.relation() : b + " " + a + " " + found.relation().inverse();
    }

    private static String words(Comparison comparison, SentenceRef ref, Span span) {
        Version version = comparison.story().versions().get(ref.version());
        return version.label() + ":" + span.of(version.text());
    }

    private static Comparison compared(List<String> files) {
        List<Version> versions = files.stream().map(file -> Version.ofText(file, read(file))).toList();
        return new Comparer().compare(
                new Story("sample", versions), CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }

    private static String read(String file) {
        try (InputStream stream = SampleSubstitutionsTest.class.getResourceAsStream("/samples/storm-gate/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
