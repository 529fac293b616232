package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scripts between texts; {@code [old->new]} marks what was changed. */
class WordDiffTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @Property(tries = 500)
    void editsCoverBothTexts(@ForAll("twoVersions") List<String> texts) {
        List<Edit> edits = diff(texts.get(0), texts.get(1));
        assertThat(joined(edits, true, texts.get(0))).isEqualTo(texts.get(0));
        assertThat(joined(edits, false, texts.get(1))).isEqualTo(texts.get(1));
    }

    @Property(tries = 500)
    void equalPiecesAreEqualToTheLetter(@ForAll("twoVersions") List<String> texts) {
        assertThat(diff(texts.get(0), texts.get(1)))
                .filteredOn(Edit::same)
                .allSatisfy(edit -> assertThat(edit.from().of(texts.get(0))).isEqualTo(edit.to().of(texts.get(1))));
    }

    @Property(tries = 500)
    void changedPiecesDiffer(@ForAll("twoVersions") List<String> texts) {
        assertThat(diff(texts.get(0), texts.get(1)))
                .filteredOn(edit -> !edit.same())
                .allSatisfy(edit -> assertThat(edit.from().of(texts.get(0))).isNotEqualTo(edit.to().of(texts.get(1))));
    }

    @Property(tries = 500)
    void equalAndChangedPiecesAlternate(@ForAll("twoVersions") List<String> texts) {
        List<Edit> edits = diff(texts.get(0), texts.get(1));
        for (int i = 1; i < edits.size(); i++) {
            assertThat(edits.get(i).same()).isNotEqualTo(edits.get(i - 1).same());
        }
    }

    @Property(tries = 500)
    void noEditCutsACodePoint(@ForAll("twoVersions") List<String> texts) {
        assertThat(diff(texts.get(0), texts.get(1))).noneMatch(edit ->
                cutsCodePoint(texts.get(0), edit.from().start()) || cutsCodePoint(texts.get(1), edit.to().start()));
    }

    @Property(tries = 500)
    void noEditCutsAWord(@ForAll("twoVersions") List<String> texts) {
        Vocabulary vocabulary = new Vocabulary();
        CodedDocument from = coded(vocabulary, texts.get(0));
        CodedDocument to = coded(vocabulary, texts.get(1));
        assertThat(new WordDiff().diff(from, to, new CancelToken()).edits()).noneMatch(edit ->
                cutsToken(from.document(), edit.from().start()) || cutsToken(to.document(), edit.to().start()));
    }

    private static boolean cutsToken(Document document, int place) {
        int token = document.tokens().firstEndingAfter(place);
        return token < document.tokens().size() && document.tokens().start(token) < place;
    }

    @Property(tries = 500)
    void theWayBackCoversBothTextsToo(@ForAll("twoVersions") List<String> texts) {
        List<Edit> back = diff(texts.get(1), texts.get(0));
        assertThat(joined(back, true, texts.get(1))).isEqualTo(texts.get(1));
        assertThat(joined(back, false, texts.get(0))).isEqualTo(texts.get(0));
    }

    @Property(tries = 500)
    void aTextDiffersInNothingFromItself(@ForAll(supplier = AwkwardText.class) String text) {
        assertThat(new EditScript(diff(text, text), false)).isEqualTo(WordDiff.identity(text));
    }

    @Property
    void theScriptIsTheSameEveryTime(@ForAll("twoVersions") List<String> texts) {
        assertThat(diff(texts.get(0), texts.get(1))).isEqualTo(diff(texts.get(0), texts.get(1)));
    }

    @Property
    void aPieceOfATextIsCoveredByItsEdits(@ForAll("twoVersions") List<String> texts) {
        Vocabulary vocabulary = new Vocabulary();
        CodedDocument from = coded(vocabulary, texts.get(0));
        CodedDocument to = coded(vocabulary, texts.get(1));
        for (var a : from.document().sentences()) {
            for (var b : to.document().sentences()) {
                List<Edit> edits = new WordDiff().diff(from, a.span(), to, b.span(), new CancelToken()).edits();
                assertThat(edits.getFirst().from().start()).isEqualTo(a.span().start());
                assertThat(edits.getFirst().to().start()).isEqualTo(b.span().start());
                assertThat(edits.getLast().from().end()).isEqualTo(a.span().end());
                assertThat(edits.getLast().to().end()).isEqualTo(b.span().end());
                assertThat(edits).filteredOn(Edit::same).allSatisfy(edit ->
                        assertThat(edit.from().of(texts.get(0))).isEqualTo(edit.to().of(texts.get(1))));
            }
        }
    }

    @Example
    void aPieceIsMadeReadableAsTheWholeIs() {
        String from = "No. They carried two hundred and fifty sandbags.";
        String to = "They carried two hundred and sixty sandbags. No.";
        Vocabulary vocabulary = new Vocabulary();
        List<Edit> edits = new WordDiff()
                .diff(coded(vocabulary, from), new Span(4, 48), coded(vocabulary, to), new Span(0, 44), new CancelToken())
                .edits();
        assertThat(edits)
                .filteredOn(edit -> !edit.same())
                .extracting(edit -> edit.from().of(from), edit -> edit.to().of(to))
                .containsExactly(tuple("two hundred and fifty", "two hundred and sixty"));
    }

    @Example
    void aReplacedWordIsReplaced() {
        assertThat(shown("The old gate held.", "The new gate held.")).isEqualTo("The [old->new] gate held.");
    }

    @Example
    void anInsertedWordTakesOneBlankWithIt() {
        assertThat(shown("The gate held.", "The old gate held.")).isEqualTo("The [->old ]gate held.");
    }

    @Example
    void aDeletedSentenceIsDeletedWhole() {
        assertThat(shown("The gate held. It was old. It was red.", "The gate held. It was red."))
                .isEqualTo("The gate held. [It was old. ->]It was red.");
    }

    @Example
    void styleOfQuotationMarksIsAChangeOfTheMarksOnly() {
        assertThat(shown("She said “yes” to it.", "She said \"yes\" to it.")).isEqualTo("She said [“->\"]yes[”->\"] to it.");
    }

    @Example
    void aCapitalLetterIsAChangeOfItsWordOnly() {
        assertThat(shown("The Board of the harbour met.", "The board of the harbour met."))
                .isEqualTo("The [Board->board] of the harbour met.");
    }

    @Example
    void aNumberIsReplacedWhole() {
        assertThat(shown("It cost 1,200 crowns in all.", "It cost 1,300 crowns in all."))
                .isEqualTo("It cost [1,200->1,300] crowns in all.");
    }

    @Example
    void aNoBreakSpaceIsNoChangeWhereBothHaveIt() {
        assertThat(shown("It cost 90\u00A0crowns in all.", "It cost 90\u00A0crowns at most."))
                .startsWith("It cost 90\u00A0crowns ");
    }

    @Example
    void aRowOfStarsIsNoChangeWhereBothHaveIt() {
        assertThat(shown("The gate held.\n\n***\n\nIt was old.", "The gate held.\n\n***\n\nIt was old."))
                .isEqualTo("The gate held.\n\n***\n\nIt was old.");
    }

    @Example
    void anUnrelatedSentenceIsReplacedWhole() {
        assertThat(shown("The council met on Monday to vote.", "Rain fell on the hills and it did not stop."))
                .isEqualTo("[The council met on Monday to vote.->Rain fell on the hills and it did not stop.]");
    }

    @Example
    void everythingIsInsertedIntoAnEmptyText() {
        assertThat(shown("", "The gate held.")).isEqualTo("[->The gate held.]");
    }

    @Example
    void twoEmptyTextsHaveAnEmptyScript() {
        assertThat(diff("", "")).isEmpty();
    }

    @Example
    void oneHugeLineIsCovered() {
        String a = "The gate held and the tide came in again. ".repeat(5_000);
        String b = "The gate held and the tide went out again. ".repeat(4_999);
        List<Edit> edits = diff(a, b);
        assertThat(joined(edits, true, a)).isEqualTo(a);
        assertThat(joined(edits, false, b)).isEqualTo(b);
    }

    @Example
    void aCancelledComparisonStops() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        Vocabulary vocabulary = new Vocabulary();
        CodedDocument from = coded(vocabulary, "The gate held.");
        CodedDocument to = coded(vocabulary, "The gate broke.");
        assertThatThrownBy(() -> new WordDiff().diff(from, to, cancel)).isInstanceOf(CancellationException.class);
    }

    @Provide
    Arbitrary<List<String>> twoVersions() {
        return AwkwardText.twoVersions();
    }

    private static List<Edit> diff(String from, String to) {
        Vocabulary vocabulary = new Vocabulary();
        return new WordDiff().diff(coded(vocabulary, from), coded(vocabulary, to), new CancelToken()).edits();
    }

    private static CodedDocument coded(Vocabulary vocabulary, String text) {
        Document document = SEGMENTER.cut(Version.ofText("a", text), Language.ENGLISH);
        return vocabulary.code(document);
    }

    private static String shown(String from, String to) {
        return diff(from, to).stream()
                .map(edit -> edit.same() ? edit.from().of(from) : "[" + edit.from().of(from) + "->" + edit.to().of(to) + "]")
                .collect(Collectors.joining());
    }

    private static String joined(List<Edit> edits, boolean source, String text) {
        return edits.stream().map(edit -> span(edit, source).of(text)).collect(Collectors.joining());
    }

    private static Span span(Edit edit, boolean source) {
        return source ? edit.from() : edit.to();
    }

    private static boolean cutsCodePoint(String text, int place) {
        return place > 0 && place < text.length() && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
