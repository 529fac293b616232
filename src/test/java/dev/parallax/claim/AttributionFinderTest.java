package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.GoldenCases.Case;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionFinderTest {

    private final AttributionFinder finder = new AttributionFinder();

    static Stream<Case> cases() {
        return GoldenCases.read("attributions.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhoIsSaidToSaySo(Case golden) {
        Document document = golden.document();
        List<String> found = finder.find(document).stream()
                .map(attribution -> attribution.source().name() + " | "
                        + (attribution.cue() == null ? "-" : attribution.cue().verb().of(document.text())))
                .toList();
        assertThat(found).isEqualTo(golden.expected());
    }

    @Test
    void readsNoOtherLanguage() {
        Document document = new Segmenter().cut(Version.ofText("fr", "Le maire said that le port fermera."), new Language("fr"));
        assertThat(finder.find(document)).isEmpty();
    }
}
