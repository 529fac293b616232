package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Differences;
import dev.parallax.message.Messages;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DifferenceListingTest {

    private static final String BASE = "The mayor said the mill would close in May. Forty people work there today.\n\n"
            + "The river runs past it. A heron stood on the weir all morning.";

    private final Comparison comparison = ComparedTexts.of(
            BASE,
            BASE.replace("said", "claimed").replace("A heron", "A grey heron"),
            BASE.replace(" Forty people work there today.", "").replace("The mayor", "The major"));

    private final DifferenceWords words = new DifferenceWords(comparison, new Messages(Locale.ENGLISH));

    @Test
    void differencesOfAllVersionsAreListedInTheOrderOfTheBase() {
        DifferenceListing listing = listing(null, "");
        assertThat(listing.rows().stream().map(this::told)).containsExactly(
                "1 C against A: “mayor” became “major”",
                "2 B against A: “said” became “claimed”",
                "3 C against A: deleted “Forty people work there today.”",
                "4 B against A: added “grey”");
        assertThat(listing.counts()).isEqualTo(Map.of(1, 2, 2, 2));
    }

    @Test
    void differencesOfOneVersionAreNumberedAsTheWalkNumbersThem() {
        DifferenceListing listing = listing(2, "");
        assertThat(listing.rows().stream().map(DifferenceRow::difference))
                .isEqualTo(Differences.of(comparison, 2));
        assertThat(listing.rows()).allMatch(row -> row.number() == row.place());
    }

    @Test
    void theFilterLooksOnBothSidesAndKeepsTheNumbers() {
        assertThat(listing(null, "SAID").rows().stream().map(this::told))
                .containsExactly("2 B against A: “said” became “claimed”");
        DifferenceListing grey = listing(null, "grey");
        assertThat(grey.rows()).singleElement().extracting(DifferenceRow::place).isEqualTo(4);
        assertThat(grey.total()).isEqualTo(4);
    }

    @Test
    void aLineIsToldWithItsPlaceAndItsSentence() {
        DifferenceRow first = listing(null, "").rows().get(1);
        assertThat(words.spoken(first, 41, "B", "A")).isEqualTo(
                "Difference 2 of 41, B against A: “said” became “claimed”, in: The mayor claimed the mill would close in May.");
    }

    @Test
    void longWordingsAreShortenedAtTheEndOfAWord() {
        Comparison compared = ComparedTexts.of("It rained.", "It rained. " + "word ".repeat(400).strip() + ".");
        DifferenceRow row = DifferenceListing.of(
                new DifferenceListing.Order(compared, List.of(0, 1), null, ""), new CancelToken()).rows().getFirst();
        assertThat(new DifferenceWords(compared, new Messages(Locale.ENGLISH)).version(row))
                .hasSizeLessThan(100).endsWith("word …");
    }

    @Test
    void aListThatIsNotWantedAnyMoreIsNotMade() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> DifferenceListing.of(
                        new DifferenceListing.Order(comparison, List.of(0, 1, 2), null, ""), cancel))
                .isInstanceOf(CancellationException.class);
    }

    private DifferenceListing listing(Integer only, String filter) {
        return DifferenceListing.of(
                new DifferenceListing.Order(comparison, List.of(0, 1, 2), only, filter), new CancelToken());
    }

    private String told(DifferenceRow row) {
        return words.spoken(row, 4, row.version() == 1 ? "B" : "C", "A").replaceAll("Difference (\\d+) of 4,", "$1").replaceAll(", in: .*", "");
    }
}
