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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Officials said on Monday that the harbour would close.   | the harbour would close.
            The harbour would close in March, the filing states.     | The harbour would close in March
            The firm will close its plant, Rosa Veit said on Monday. | The firm will close its plant
            Two boats were found on the beach, police told reporters. | Two boats were found on the beach
            The hall was sold to Norcom, said the mayor.             | The hall was sold to Norcom
            According to the official, the harbour would close.      | the harbour would close.
            The harbour would close, according to the official.      | The harbour would close
            """)
    void tellsWhatTheSourceIsSaidToSay(String sentence, String statement) {
        Document document = new Segmenter().cut(Version.ofText("v", sentence), Language.ENGLISH);
        assertThat(finder.find(document)).extracting(found -> found.statement().of(sentence)).containsExactly(statement);
    }

    @Test
    void readsNoOtherLanguage() {
        Document document = new Segmenter().cut(Version.ofText("fr", "Le maire said that le port fermera."), new Language("fr"));
        assertThat(finder.find(document)).isEmpty();
    }
}
