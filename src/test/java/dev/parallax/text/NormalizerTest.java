package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            Gate gate
            GATE gate
            ÉTÉ été
            don’t don't
            donʼt don't
            don´t don't
            don`t don't
            ` '
            “ "
            „ "
            « "
            ″ "
            ‘ '
            – -
            — -
            well‑known well-known
            oﬃce office
            ﬁsh fish
            Ａ a
            １２ 12
            co\u00ADoperate cooperate
            … ...
            cafe\u0301 caf\u00e9
            """)
    void styleMakesNoDifference(String token, String key) {
        assertThat(Normalizer.STYLE.key(token)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate", "3.5", "1,200", "漢字", "שלום", "👍", "été", "naïve", "u.s.", "?", "'"})
    void aPlainTokenIsItsOwnKey(String token) {
        assertThat(Normalizer.STYLE.key(token)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({"gate,gates", "ete,été", "3.5,35", "its,it's", "?,!", "no,not"})
    void otherWordsHaveOtherKeys(String one, String other) {
        assertThat(Normalizer.STYLE.key(one)).isNotEqualTo(Normalizer.STYLE.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\u0301", "\u200D", "\u0000"})
    void awkwardTokensHaveAKeyToo(String token) {
        assertThat(Normalizer.STYLE.key(token)).isEqualTo(Normalizer.STYLE.key(Normalizer.STYLE.key(token)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
CASE | Gate | gate
            QUOTES | “ | "
            QUOTES | don’t | don't
            DASHES | — | -
            DASHES | -- | -
            DASHES | e‑mail | e-mail
            LIGATURES | oﬃce | office
            INVISIBLE | co­op | coop
            SPELLING | colour | color
            SPELLING | Colour | Color
            SPELLING | COLOUR | COLOR
            SPELLING | colour’s | color’s
            SPELLING | grey\u2011haired | gray\u2011haired
            SPELLING | Grey-Haired | Gray-Haired
            """)
    void eachRuleLeavesOutItsOwnKind(Normalizer.Rule rule, String token, String key) {
        assertThat(new Normalizer(Set.of(rule), Language.ENGLISH).key(token)).isEqualTo(key);
        assertThat(new Normalizer(EnumSet.complementOf(EnumSet.of(rule)), Language.ENGLISH).key(token)).isNotEqualTo(key);
    }

    @Test
    void withoutRulesATokenIsItsOwnKey() {
        assertThat(new Normalizer(Set.of(), Language.ENGLISH).key("“Coﬃn—")).isEqualTo("“Coﬃn—");
    }

    @Test
    void spellingsOfOtherLanguagesAreLeftAlone() {
        assertThat(new Normalizer(Set.of(Normalizer.Rule.SPELLING), new Language("de")).key("colour")).isEqualTo("colour");
    }
}
