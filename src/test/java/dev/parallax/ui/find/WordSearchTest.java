package dev.parallax.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.message.Messages;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {

    private static final long PLENTY = 10_000_000;

    @Test
    void capitalLettersDoNotCountUnlessAskedFor() {
        assertThat(found("gate", "Gate, GATE and gate")).containsExactly("Gate", "GATE", "gate");
        assertThat(exactly("Gate", "Gate, GATE and gate")).containsExactly("Gate");
        assertThat(found("STRASSE", "Straße Strasse")).containsExactly("Strasse");
        assertThat(found("ΟΔΟΣ", "οδος οδός Οδοσ")).containsExactly("οδος", "Οδοσ");
    }

    @Test
    void theStyleOfQuotationMarksDashesAndSpacesDoesNotCountUnlessAskedFor() {
        assertThat(found("\"don't\" -", "“Don’t” – «don't» —")).containsExactly("“Don’t” –", "«don't» —");
        assertThat(exactly("don't", "Don’t don't")).containsExactly("don't");
        assertThat(found("two words", "two\nwords and two\u00a0words")).containsExactly("two\nwords", "two\u00a0words");
    }

    @Test
    void phrasesDoNotReachOverABlankLine() {
        assertThat(found("end. Begin", "The end.\n\nBegin again.")).isEmpty();
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(found("aa", "aaaa aaa")).containsExactly("aa", "aa", "aa");
    }

    @ParameterizedTest
    @CsvSource({
        "gate, the gate gates gateway, 1",
        "gate, floodgate _gate gate_, 0",
        "gate, (gate) gate—gate, 3",
        "été, l’été étés, 1",
        "e, é e\u0301 e, 1",
        "城市, 这座城市很大, 1",
        "水, 洪水, 1",
        "7, 17 7 7th, 1"
    })
    void wholeWordsEndWhereWordsDoInAnyScript(String words, String text, int count) {
        assertThat(search(new Wanted(words, false, true, false), text)).hasSize(count);
    }

    @Test
    void aWordInsideAnotherDoesNotHideTheOneBehindIt() {
        assertThat(search(new Wanted("aba", false, true, false), "ababa aba")).containsExactly("aba");
    }

    @Test
    void expressionsAreSearchedFor() {
        assertThat(search(new Wanted("\\d+(,\\d+)?", false, false, true), "3,100 homes and 640 feet"))
                .containsExactly("3,100", "640");
        assertThat(search(new Wanted("^the", false, false, true), "The one\nthe other, the third")).hasSize(2);
        assertThat(search(new Wanted("\\bé\\w+", false, false, true), "Été étages")).containsExactly("Été", "étages");
        assertThat(search(new Wanted("x*", false, false, true), "abc")).as("what matches nothing").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "(gate; This is no regular expression yet: something is missing at its end.",
        "*gate; This is no regular expression: something is wrong near character 1, “*gate”.",
        "the a)b; This is no regular expression: something is wrong near character 5, “a)b”.",
        "\\; This is no regular expression yet: something is missing at its end.",
        "x{2; This is no regular expression yet: something is missing at its end."
    })
    void anExpressionThatIsNoneIsToldInOneSentence(String expression, String told) {
        WordSearch.Wrong wrong = catchThrowableOfType(
                WordSearch.Wrong.class, () -> search(new Wanted(expression, false, false, true), "gate"));
        assertThat(new Messages(Locale.ENGLISH).text(wrong.notice())).isEqualTo(told);
    }

    @Test
    void anExpressionThatWouldNeverEndIsGivenUp() {
        WordSearch.Wrong wrong = catchThrowableOfType(WordSearch.Wrong.class, () ->
                search(new Wanted("(.*)(.*)(.*)(.*)(.*)c", true, false, true), "a".repeat(400)));
        assertThat(wrong.notice().key()).isEqualTo("find.laborious");
        WordSearch.Wrong deep = catchThrowableOfType(WordSearch.Wrong.class, () ->
                search(new Wanted("(a|b)*c", true, false, true), "ab".repeat(200_000)));
        assertThat(deep.notice().key()).isEqualTo("find.laborious");
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreStops() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        Patience patience = new Patience(cancel, Long.MAX_VALUE);
        WordSearch search = new WordSearch(new Wanted("(.*)(.*)(.*)(.*)(.*)c", true, false, true), patience);
        assertThatThrownBy(() -> search.in("a".repeat(400))).isInstanceOf(CancellationException.class);
    }

    private static List<String> found(String words, String text) {
        return search(new Wanted(words, false, false, false), text);
    }

    private static List<String> exactly(String words, String text) {
        return search(new Wanted(words, true, false, false), text);
    }

    private static List<String> search(Wanted wanted, String text) {
        return new WordSearch(wanted, new Patience(new CancelToken(), PLENTY))
                .in(text).stream().map(span -> span.of(text)).toList();
    }
}
