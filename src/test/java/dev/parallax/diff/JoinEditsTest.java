package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinEditsTest {

    @Test
    void aLoneFunctionWordBetweenReplacementsGoesWithThem() {
        assertThat(after("They met [late] on [Monday] again.", "They met [early] on [Friday] again."))
                .isEqualTo(new BracketedTexts("They met [late on Monday] again.", "They met [early on Friday] again."));
    }

    @Test
    void aLoneCommaBetweenReplacementsGoesWithThem() {
        assertThat(after("The [red], [narrow] gate held.", "The [old], [wide] gate held.").from())
                .isEqualTo("The [red, narrow] gate held.");
    }

    @Test
    void aChainOfSplintersIsJoinedAsAWhole() {
        assertThat(after("[Members] of [council] in [Harrow] met.", "[Friends] of [sailors] in [Osterby] met.").from())
                .isEqualTo("[Members of council in Harrow] met.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met [late] in Harrow [Monday] again. | They met [early] in Harrow [Friday] again.
            They met [late] on the [Monday] again.    | They met [early] on the [Friday] again.
            They met in Harrow.                       | They met [late] in [old] Harrow.
            They [quietly] met in Harrow.             | They met in [old] Harrow.
            It held[;] and [while] it rained.         | It held[,] and [when] it rained.
            The [red] 4 [men] left.                   | The [old] 4 [women] left.
            """)
    void whatStayedWhereItWasStays(String from, String to) {
        assertThat(after(from, to)).isEqualTo(new BracketedTexts(from, to));
    }

    @Test
    void editsOfTwoSentencesStayApart() {
        BracketedTexts fixed =
                new BracketedTexts("She saw the [dog].\n\n[Mary] left.", "She saw the [cat].\n\n[Joan] left.");
        assertThat(after(fixed.from(), fixed.to())).isEqualTo(fixed);
    }

    private static BracketedTexts after(String from, String to) {
        return new BracketedTexts(from, to).after(new JoinEdits());
    }
}
