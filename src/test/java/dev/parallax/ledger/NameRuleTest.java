package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {

    @Test
    void aNameSpelledOtherwise() {
        assertThat(names("The yard of Josie Quenell is closed now. | The yard of Josie Quennell is closed now."))
                .containsExactly("v1:Josie Quenell v2:Josie Quennell");
    }

    @Test
    void aShortFormSpelledOtherwise() {
        assertThat(names("The yard of Josie Quenell is closed now. | The yard of Ms. Quennell is closed now."))
                .containsExactly("v1:Josie Quenell v2:Quennell");
    }

    @Test
    void swappedLetters() {
        assertThat(names("The people in Heidleberg vote today. | The people in Heidelberg vote today."))
                .containsExactly("v1:Heidleberg v2:Heidelberg");
    }

    @Test
    void anotherNounForThePlace() {
        assertThat(names("They were moved from Caulkers’ Row to the hills. | They were moved from Caulkers’ Line to the hills."))
                .containsExactly("v1:Caulkers’ Row v2:Caulkers’ Line");
    }

    @Test
    void anotherNounForTheOffice() {
        assertThat(names("It went to the Drent Harbour Office in May. | It went to the Drent Harbour Council in May."))
                .containsExactly("v1:Drent Harbour Office v2:Drent Harbour Council");
    }

    @Test
    void moreGivenNamesThanTwoOthersGive() {
        assertThat(names("He met Secretary Scott Bessent at noon. | He met Secretary Scott Kenneth Homer Bessent at noon. "
                + "| He met Secretary Scott Bessent at noon."))
                .containsExactly("v1:Scott Bessent v2:Scott Kenneth Homer Bessent v3:Scott Bessent");
    }

    @Test
    void onePairIsOneFinding() {
        assertThat(names(
                "The yard of Josie Quenell is closed now. | The yard of Josie Quennell is closed now.",
                "They wrote to Quenell in May. | They wrote to Quennell in May."))
                .containsExactly("v1:Josie Quenell v2:Josie Quennell");
    }

    @Test
    void everyVersionShowsItsSpelling() {
        assertThat(names(
                "The yard of Josie Quenell is closed now. | The yard of Josie Quennell is closed now. | It is closed.",
                "| | They met Josie Quenell in the town."))
                .containsExactly("v1:Josie Quenell v2:Josie Quennell v3:Josie Quenell");
    }

    @Test
    void aFullerFormIsShownBeforeAShortOne() {
        assertThat(names("The yard of Ms. Quenell is shut, says Josie Quenell. | The yard of Ms. Quennell is shut, says Josie Quennell."))
                .containsExactly("v1:Josie Quenell v2:Josie Quennell");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // a short form
        "The yard of Josie Quenell is closed now. | The yard of Quenell is closed now.",
        // a title
        "He met Mayor Corinne Haldsworth at noon. | He met Corinne Haldsworth at noon.",
        // an acronym
        "The Department of Homeland Security (DHS) wrote to us. | He said DHS wrote to us.",
        // a possessive
        "The yard of Josie Quenell is closed now. | Josie Quenell’s yard is closed now.",
        // an initial
        "He met Mark A. Milley at noon. | He met Mark Milley at noon.",
        // one more given name, which nobody else leaves out
        "He met Hillary Rodham Clinton at noon. | He met Hillary Clinton at noon.",
        // an accent
        "He met José Núñez at noon. | He met Jose Nunez at noon.",
        // British spelling
        "It went to the World Health Organisation in May. | It went to the World Health Organization in May.",
        "It went to the Defence Department in May. | It went to the Defense Department in May.",
        // an abbreviation
        "It was bought by Drent Marine Corporation in May. | It was bought by Drent Marine Corp. in May.",
        // people of the place
        "They talked with Israel in May. | They talked with Israelis in May.",
        // letters too few to tell
        "They talked with Kim Lee in May. | They talked with Kim Leo in May.",
        // another office altogether
        "They asked the City Council in May. | They asked the City Hall in May.",
        // two places, not the same place of the sentence
        "The ships left Drent Harbour for Oldport Sound in May. | In Drent County the ships of Oldport Bay lay still all day.",
    })
    void otherwiseWrittenButTheSame(String row) {
        assertThat(names(row)).isEmpty();
    }

    @Test
    void aVersionThatUsesBothNamesMeansTwoPersons() {
        assertThat(names(
                "The yard of Anna Marsh is closed now. | The yard of Anne Marsh is closed now.",
                "Her sister Anne Marsh has left the town. | Her sister has left the town.")).isEmpty();
    }

    @Test
    void namesAtDifferentPlacesAreTwo() {
        assertThat(names("Talks with Iran over ships failed, Norway said. | The army of Iraq left Sweden, and talks failed.")).isEmpty();
    }

    @Test
    void twoShortFormsOfOneNameAreOne() {
        assertThat(names(
                "They told Drent News about the ship. | They told Drent Digital about the ship.",
                "It was Drent News Digital that asked. | They asked about it.")).isEmpty();
    }

    private static List<String> names(String... rows) {
        return Rows.of(rows).findings().stream()
                .filter(finding -> finding.startsWith("NAME_DIFFERS "))
                .map(finding -> finding.substring("NAME_DIFFERS ".length()))
                .toList();
    }
}
