package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens between bars; what stands outside of bars is white space. */
class TokensTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "|The| |cat| |sat|.|",
        "|don’t| |and| |can't|",
        "|a| |well-known| |song|",
        "|She| |said|,| |“|Yes|.|”|",
        "|1,200| |and| |3.5|%|",
        "|at| |9:30| |a.m.| |on| |1/2/2024|",
        "|the| |U.S.| |and| |the| |U.K.| |agree|.|",
        "|see| |https://example.org/a?b=1&c| |now|",
        "|(|https://example.org|)|.|",
        "|wait|...| |what|?|!|",
        "|wait|…|",
        "|yes|—|no|",
        "|2019|–|2024|",
        "|$|4.2| |million|",
        "|naïve| |cafe\u0301|",
        "|co\u00ADoperate|",
        "|👍| |ok|",
        "|👍️| |ok|",
        "|שלום| |עולם|",
        "|the|\u00A0|gate|",
        "|the|\r\n|gate|",
        "|__|bold|__|",
        "|12\u202F000| |euros|",
        "|O’Neill’s| |boat|",
        "|‘|tis| |he|",
        "|it| |ended|.|The| |next|",
        "|AT|&|T|",
        "|a|.| |b|.|"
    })
    void tokensAreTheRunsBetweenBars(String rows) {
        assertThat(rows(rows.replace("|", ""), Language.ENGLISH)).isEqualTo(rows);
    }

    @Test
    void scriptsWithoutSpacesAreCutByTheDictionary() {
        assertThat(rows("ภาษาไทย ok", new Language("th"))).isEqualTo("|ภาษา|ไทย| |ok|");
    }

    @Test
    void chineseCharactersNeverJoinTheLatinWordBesideThem() {
        assertThat(rows("USB接口", new Language("zh"))).startsWith("|USB|").doesNotContain("USB接");
    }

    @Test
    void numbersWordsAndMarksAreToldApart() {
        Tokens tokens = cut("In 2024, 3.5% rose.", Language.ENGLISH).tokens();
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::kind)).containsExactly(
                TokenKind.WORD, TokenKind.NUMBER, TokenKind.PUNCTUATION, TokenKind.NUMBER, TokenKind.PUNCTUATION,
                TokenKind.WORD, TokenKind.PUNCTUATION);
    }

    @Test
    void onlyWordsAndNumbersOfComparedSentencesAreCounted() {
        Document document = cut("The gate held for 90 days, they say.\n\nRead more\n\nIt was – rarely – closed.", Language.ENGLISH);
        assertThat(document.wordCount()).isEqualTo(12);
    }

    private static Document cut(String text, Language language) {
        return new Segmenter().cut(Version.ofText("a", text), language);
    }

    private static String rows(String text, Language language) {
        Document document = cut(text, language);
        StringBuilder rows = new StringBuilder();
        List<Integer> tokens = IntStream.range(0, document.tokens().size()).boxed().toList();
        int end = 0;
        for (int token : tokens) {
            if (token == 0 || document.tokens().start(token) > end) {
                rows.append(token == 0 ? "" : text.substring(end, document.tokens().start(token))).append('|');
            }
            rows.append(document.tokens().span(token).of(text)).append('|');
            end = document.tokens().end(token);
        }
        return rows.toString();
    }
}
