package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.Figure.Bound;
import dev.parallax.claim.GoldenCases.Case;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {

    private final FigureFinder finder = new FigureFinder();

    static Stream<Case> cases() {
        return Stream.of("figures.txt", "dates.txt").flatMap(GoldenCases::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsFiguresWithTheirValues(Case golden) {
        Document document = golden.document();
        LocalDate published = golden.published().isEmpty() ? null : LocalDate.parse(golden.published());
        List<Figure> found = finder.find(document, published);
        assertThat(GoldenCases.mark(document.text(), found.stream().map(Figure::span).toList())).isEqualTo(golden.marked());
        assertThat(found.stream().map(FigureFinderTest::line).toList()).isEqualTo(golden.expected());
    }

    @Test
    void readsNumbersAsTheirLanguageWritesThem() {
        Document document = new Segmenter()
                .cut(Version.ofText("de", "Das Tor kostete 1.234,5 Taler und damit 12 % mehr als geplant."), new Language("de"));
        assertThat(finder.find(document, null)).extracting(Figure::value).containsExactly(1234.5, 12.0);
    }

    @Test
    void aNumberOverAndOverIsNoLongNumber() {
        assertThat(find("One hundred ".repeat(20_000))).hasSize(20_000).containsOnly(100.0);
        assertThat(find("Million ".repeat(20_000) + "five.")).allMatch(Double::isFinite);
        assertThat(find("One " + "million ".repeat(20_000))).isNotEmpty().allMatch(Double::isFinite);
    }

    @Test
    void aNumberOfManyTermsIsRead() {
        assertThat(find("It took two million three hundred thousand four hundred and fifty-six nails.")).contains(2_300_456.0);
    }

    private List<Double> find(String text) {
        Document document = new Segmenter().cut(Version.ofText("en", text), Language.ENGLISH);
        return finder.find(document, null).stream().map(Figure::value).toList();
    }

    private static String line(Figure figure) {
        String value = figure.value() == null ? "-" : plain(figure.value());
        String range = figure.upTo() == null ? value : value + ".." + plain(figure.upTo());
        String bound = figure.bound() == Bound.EXACT ? "" : " " + figure.bound().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = figure.unit() == null ? "-" : figure.unit();
        return figure.kind().name().toLowerCase(Locale.ROOT) + " " + range + " " + unit + bound;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
