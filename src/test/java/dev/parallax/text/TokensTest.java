package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens between bars; what stands outside of bars is white space. */
class TokensTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "|The| |cat| |sat|.|",
        "|don’t| |and| |can't| |rock’n’roll|",
        "|O’Neill’s| |boat|,| |the| |boys|’| |boat|",
        "|‘|tis| |he|,| |'|twas| |she|",
        "|a| |well-known| |song| |of| |his| |mother-in-law|",
        "|pre|-| |and| |post\u2011war|",
        "|She| |said|,| |“|Yes|.|”|",
        "|it| |ended|.|The| |next|",
        "|naïve| |cafe\u0301| |n\u0303o|",
        "|co\u00ADoperate|",
        "|שלום| |עולם|",
        "|مرحبا| |بكم|؟|",
        "|the|\u00A0|gate|",
        "|the|\r\n|gate|"
    })
    void wordsKeepTheirApostrophesHyphensAndMarks(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|1,200| |and| |1.200,50| |and| |1’000|",
        "|at| |9:30| |on| |1/2/2024|",
        "|12\u202F000| |euros|",
        "|2019|–|2024|",
        "|rooms| |1|,| |2|,| |3|.|",
        "|5km| |in| |4m| |with| |90kg|",
        "|3bn| |or| |10k|",
        "|the| |4th| |of| |the| |1980s|",
        "|a| |90-day| |stay|",
        "|½| |a| |mile|,| |2½| |miles|,| |3| |½|.|",
        "|x|²|+|y|²|,| |5m|²| |of| |CO|₂|,| |Part| |Ⅳ|.|",
        "|£2½|m| |for| |a| |2½|-|hour| |walk| |of| |½\u0301|km|"
    })
    void numbersKeepTheirSeparatorsAndUnits(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|$4.2| |million|",
        "|US$3.2bn|,| |A$20|,| |HK$5|",
        "|£5m| |or| |€1,200.50| |or| |¥500| |or| |₹40|",
        "|5€|,| |5| |€|,| |$| |5|",
        "|$5|-|$10|",
        "|rose| |3.5%|.|",
        "|10%|-|20%|,| |100%|-|owned|",
        "|5| |%| |of|",
        "|3‰| |salt|",
        "|20°C|,| |68°F|,| |20°|.|",
        "|45°|20|",
        "|$$|5|",
        "|US|$| |or| |$|x|",
        "|100%|s|"
    })
    void numbersKeepTheSignsWrittenOnToThem(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|the| |U.S.| |and| |the| |U.K.| |agree|.|",
        "|at| |9| |a.m.| |e.g.| |today|",
        "|a|.| |b|.|",
        "|AT|&|T|"
    })
    void abbreviationsKeepTheirStops(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|see| |https://example.org/a?b=1&c| |now|",
        "|(|https://example.org|)|.|",
        "|HTTP://EXAMPLE.ORG/|,|",
        "|www.example.org|.|",
        "|example.org/a-b/c.html?d=1#e|,|",
        "|see| |docs.example.co.uk/start|!|",
        "|write| |to| |ada.osei+gate@mail.example.org|.|",
        "|name_1@host.org|,| |o'neill@host.org|;|",
        "|mailto|:|name@host.org|",
        "|example|.|org| |has| |no| |path|",
        "|name|@|host| |and| |@|name|",
        "|and|/|or|,| |km|/|h|,| |his|/|her|.|",
        "|a|/|name@host.org|",
        "|wait|...|what|/|why|",
        "|file|_|name|.|txt|"
    })
    void addressesAreOneWord(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|https://en.example.org/wiki/Java_(island)|",
        "|(|https://en.example.org/wiki/Java_(island)|)|.|",
        "|(|see| |https://example.org/a|)|",
        "|(|see| |www.example.org/f()/g|)|,| |ok|",
        "|example.org/a_(b)_(c)|;| |ok|",
        "|https://example.org/a|(|b| |c|)|",
        "|https://example.org/a|(|b|(|c|))|",
        "|https://example.org/a|(|"
    })
    void anAddressHoldsBracketsInPairsOnly(String rows) {
        assertRows(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|请|看|https://example.org/a?b=1|。|谢|谢|",
        "|https://example.org/a|看|书|",
        "|https://example.org/a|，|ok|",
        "|https://example.org/a|「|ok|」|",
        "|（|https://example.org/a|）|",
        "|https://example.org/|かな|",
        "|www.example.org|看|",
        "|example.org/a|看|b|",
        "|name@host.org|看|b|",
        "|file|看|name@host.org|"
    })
    void anAddressEndsWhereAScriptWithoutSpacesBegins(String rows) {
        assertRows(rows);
    }

    @Test
    void thousandsOfOpenBracketsAreNoAddress() {
        assertThat(cut("http://a(".repeat(50_000), Language.ENGLISH).tokens().size()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|wait|...| |what|?|!|",
        "|wait|…| |what|!!!|",
        "|yes|—|no|,| |--| |***|",
        "|__|bold|__|",
        "|!\u0301| |ok|",
        "|👍| |ok| |👍👍|",
        "|👍\uFE0F| |ok|"
    })
    void oneMarkRunsOn(String rows) {
        assertRows(rows);
    }

    @Test
    void otherScriptsWithoutSpacesAreCutByTheDictionary() {
        assertThat(rows("ภาษาไทย ok", new Language("th"))).isEqualTo("|ภาษา|ไทย| |ok|");
        assertThat(rows("コーヒーを飲む", new Language("ja"))).isEqualTo("|コーヒー|を|飲|む|");
        assertThat(rows("漢字かな。5km", new Language("ja"))).isEqualTo("|漢|字|かな|。|5km|");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|我|今|天|去|学|校|看|书|。|",
        "|漢|字|かな|",
        "|葛\uDB40\uDD00|城|市|",
        "|日\uFE00|本\u3099|か\u3099\uFE0F|",
        "|𠮷|野|家| |ok|",
        "|二|〇|二|四|年|3|月|"
    })
    void chineseCharactersStandEachForItself(String rows) {
        assertRows(rows);
    }

    @Test
    void chineseCharactersAreWordsAndTheirStopIsNone() {
        Tokens tokens = cut("我今天去学校看书。", new Language("zh")).tokens();
        assertThat(IntStream.range(0, tokens.size() - 1).mapToObj(tokens::kind)).hasSize(8).containsOnly(TokenKind.WORD);
        assertThat(tokens.kind(8)).isEqualTo(TokenKind.PUNCTUATION);
    }

    @Test
    void chineseCharactersNeverJoinTheLatinWordBesideThem() {
        assertThat(rows("USB接口", new Language("zh"))).isEqualTo("|USB|接|口|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER      | 2024 1,200 9:30 ٤٢ 3.5% $4.2 US$3bn 5km 4th 20°C 1980s
            NUMBER      | ½ 2½ ¼ ½% $½ 2½% 1,200½ ①
            WORD        | in A4 90-day 2b3 U.S. www.a1.org name@1.org 3com.com/a
            WORD        | Ⅳ ⅳ
            PUNCTUATION | % $ … ° , 👍 ²
            """)
    void numbersWordsAndMarksAreToldApart(TokenKind kind, String text) {
        Tokens tokens = cut(text, Language.ENGLISH).tokens();
        assertThat(tokens.size()).isEqualTo(text.split(" ").length);
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::kind)).containsOnly(kind);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "$5, 5", "US$3bn, 3bn", "3.5%, 3.5", "20°C, 20", "5€, 5", "$90-a-day, 90-a-day", "½, ½", "$½, ½", "2½%, 2½", "gate, gate", "US, US"})
    void aNumberLiesBetweenItsSigns(String token, String bare) {
        assertThat(NumberSigns.between(token).of(token)).isEqualTo(bare);
    }

    @Test
    void onlyWordsAndNumbersOfComparedSentencesAreCounted() {
        Document document = cut("The gate held for 90 days, they say.\n\nRead more\n\nIt was – rarely – closed.", Language.ENGLISH);
        assertThat(document.wordCount()).isEqualTo(12);
    }

    private static void assertRows(String rows) {
        assertThat(rows(rows.replace("|", ""), Language.ENGLISH)).isEqualTo(rows);
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
