package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.GoldenCases.Case;
import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private final QuotationFinder finder = new QuotationFinder();

    static Stream<Case> cases() {
        return GoldenCases.read("quotations.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsQuotationsAndTheirSpeakers(Case golden) {
        Document document = golden.document();
        List<Quotation> found = finder.find(document);
        List<Span> pieces = found.stream().flatMap(quotation -> quotation.content().stream()).toList();
        assertThat(GoldenCases.mark(document.text(), pieces)).isEqualTo(golden.marked());
        assertThat(found.stream().map(quotation -> line(document, quotation)).toList()).isEqualTo(golden.expected());
    }

    @Test
    void readsMarksButNoSpeakersInOtherLanguages() {
        String text = "„Wir schließen den Hafen im Winter“, sagte die Bürgermeisterin. „Danach“, sagte sie, „öffnen wir ihn wieder.“";
        Document document = new Segmenter().cut(Version.ofText("de", text), new Language("de"));
        assertThat(finder.find(document)).allMatch(quotation -> quotation.speaker() == null)
                .extracting(quotation -> quotation.content().stream().map(span -> span.of(text)).toList())
                .containsExactly(List.of("Wir schließen den Hafen im Winter"), List.of("Danach", "öffnen wir ihn wieder."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"字「", "字『", "a«b ", "a“b ", "a„b "})
    void marksThatAreNeverClosedAreReadInOnePass(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Document document = new Segmenter().cut(Version.ofText("open", text), Language.ENGLISH);
        assertThat(finder.find(document)).isEmpty();
    }

    private static String line(Document document, Quotation quotation) {
        String speaker = quotation.speaker() == null ? "-" : quotation.speaker().name();
        String verb = quotation.cue() == null ? "-" : quotation.cue().verb().of(document.text());
        int pieces = quotation.content().size();
        return speaker + " | " + verb + (pieces > 1 ? " | " + pieces + " pieces" : "");
    }
}
