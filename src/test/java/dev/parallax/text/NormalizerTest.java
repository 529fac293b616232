package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Normalizer.key(token)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate", "3.5", "1,200", "漢字", "שלום", "👍", "été", "naïve", "u.s.", "?", "'"})
    void aPlainTokenIsItsOwnKey(String token) {
        assertThat(Normalizer.key(token)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({"gate,gates", "ete,été", "3.5,35", "its,it's", "?,!", "no,not"})
    void otherWordsHaveOtherKeys(String one, String other) {
        assertThat(Normalizer.key(one)).isNotEqualTo(Normalizer.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\u0301", "\u200D", "\u0000"})
    void awkwardTokensHaveAKeyToo(String token) {
        assertThat(Normalizer.key(token)).isEqualTo(Normalizer.key(Normalizer.key(token)));
    }
}
