package dev.parallax.ui.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.painting.Filters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceFactsTest {

    private static final String FIRST = "On 9 November 2022 the flood came.\n\n"
            + "Repairs will cost $4 million, the harbour office claimed.\n\n"
            + "“We sleep badly when the wind turns,” Vera Lunt said.\n";
    private static final String SECOND = FIRST.replace("$4", "$7");

    private final Comparison comparison = ComparedTexts.of(FIRST, SECOND);
    private final PlaceFacts facts = new PlaceFacts(new Messages(Locale.ENGLISH), Locale.UK);

    @Test
    void aDateIsWrittenOut() {
        assertThat(at("9 November", Filters.ALL).getFirst())
                .isEqualTo(new Fact(
                        "figures", at("9 November", Filters.ALL).getFirst().span(), "Date",
                        List.of(new Fact.Row("Value", "Wednesday, 9 November 2022"))));
    }

    @Test
    void aDateIsWrittenOutInTheReadersLanguage() {
        PlaceFacts german = new PlaceFacts(new Messages(Locale.ENGLISH), Locale.GERMANY);
        assertThat(german.at(place("9 November", Filters.ALL)).getFirst().rows().getFirst().value())
                .isEqualTo("Mittwoch, 9. November 2022");
    }

    @Test
    void anAmountHasItsUnitAndWhatOthersSay() {
        List<Fact> found = at("$4", Filters.ALL);
        assertThat(found.getFirst().rows())
                .containsExactly(new Fact.Row("Value", "4,000,000"), new Fact.Row("Unit", "USD"));
        assertThat(found).filteredOn(fact -> fact.look().equals("finding-figure-differs")).singleElement()
                .satisfies(fact -> assertThat(fact.rows()).extracting(Fact.Row::name).containsExactly("A", "B", "Rule"));
    }

    @Test
    void aQuotationHasItsSpeakerAndWhatTheVerbLetsOn() {
        assertThat(at("sleep", Filters.ALL).getFirst()).satisfies(fact -> {
            assertThat(fact.title()).startsWith("Quotation");
            assertThat(fact.rows()).containsExactly(
                    new Fact.Row("Source", "Vera Lunt"), new Fact.Row("Verb", "say: takes no side"));
        });
    }

    @Test
    void aNameIsCounted() {
        assertThat(at("Vera", Filters.ALL).getFirst().rows())
                .containsExactly(new Fact.Row("Named", "once in this version"));
    }

    @Test
    void nothingIsToldOfWhatIsNotMarked() {
        assertThat(at("Vera", Filters.ALL.with(Filters.Kind.NAMES, false))).isEmpty();
    }

    @Test
    void nothingIsToldWhereNothingStands() {
        assertThat(at("flood", Filters.ALL)).isEmpty();
    }

    @Test
    void everythingIsSpokenInOneLine() {
        assertThat(at("Vera", Filters.ALL).getFirst().spoken()).endsWith(". Named: once in this version");
    }

    private List<Fact> at(String word, Filters filters) {
        return facts.at(place(word, filters));
    }

    private PlaceFacts.Place place(String word, Filters filters) {
        return new PlaceFacts.Place(
                comparison, 0, FIRST.indexOf(word) + 1, filters, version -> version == 0 ? "A" : "B");
    }
}
