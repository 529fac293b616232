package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowToWholesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            two hundred and [fifty] boats   | two hundred and [sixty] boats   | [two hundred and fifty] boats
            [two] hundred boats             | [three] hundred boats           | [two hundred] boats
            [4] million boats               | [5] million boats               | [4 million] boats
            1 000 [000] boats               | 1 000 [500] boats               | [1 000 000] boats
            1 [200] boats                   | 1 [300] boats                   | [1 200] boats
            at −[5] degrees                 | at −[7] degrees                 | at [−5] degrees
            at [-]5 degrees                 | at 5 degrees                    | at [-5] degrees
            twenty [one] boats              | twenty [two] boats              | [twenty one] boats
            they call it “[red]” today      | they call it “[old]” today      | they call it [“red”] today
            the U.S.-[led] force            | the U.S.-[run] force            | the [U.S.-led] force
            the boat and/or [raft] sank     | the boat and/or [ship] sank     | the boat and/or [raft] sank
            the boat/[raft] sank            | the boat/[ship] sank            | the [boat/raft] sank
            """)
    void aPartThatChangedChangesTheWhole(String from, String to, String grown) {
        assertThat(after(from, to).from()).isEqualTo(grown);
    }

    @Test
    void whatGrewOnOneSideGrowsOnTheOther() {
        assertThat(after("the U.S. force", "the U.S.[-led] force"))
                .isEqualTo(new BracketedTexts("the [U.S.] force", "the [U.S.-led] force"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            4 [red] boats                     | 4 [old] boats
            120 135 [150] 142                 | 120 135 [151] 142
            one two three [four]              | one two three [five]
            between one and [two] boats       | between one and [three] boats
            in 2019 [100] boats               | in 2019 [300] boats
            they call it “the [red] gate” now | they call it “the [old] gate” now
            the gate - [red] - held           | the gate - [old] - held
            the gate held—[it] rained         | the gate held—[he] rained
            """)
    void whatIsNoPartStays(String from, String to) {
        assertThat(after(from, to)).isEqualTo(new BracketedTexts(from, to));
    }

    private static BracketedTexts after(String from, String to) {
        return new BracketedTexts(from, to).after(new GrowToWholes());
    }
}
