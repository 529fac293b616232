package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the pieces of every text, however awkward. */
class SegmenterLawsTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @Property
    void whatLiesBetweenTokensIsBlank(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        assertCoveredUpToBlanks(text, tokens(cut(text, language)));
    }

    @Property
    void whatLiesBetweenSentencesIsBlank(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        assertCoveredUpToBlanks(text, sentences(cut(text, language)));
    }

    @Property
    void whatLiesBetweenParagraphsIsBlank(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        assertCoveredUpToBlanks(text, cut(text, language).paragraphs());
    }

    @Property
    void everySentenceLiesInItsParagraph(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Document document = cut(text, language);
        assertThat(document.sentences()).allSatisfy(sentence ->
                assertThat(document.paragraphs().get(sentence.paragraph()).contains(sentence.span())).isTrue());
    }

    @Property
    void theTokensOfASentenceLieInIt(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Document document = cut(text, language);
        assertThat(document.sentences()).allSatisfy(sentence ->
                assertThat(IntStream.range(sentence.firstToken(), sentence.endToken()).mapToObj(document.tokens()::span))
                        .isNotEmpty()
                        .allMatch(sentence.span()::contains));
    }

    @Property
    void everyTokenBelongsToOneSentence(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Document document = cut(text, language);
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(document.tokens().size());
    }

    @Property
    void marksHoldNoLettersAndWordsHoldSome(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Tokens tokens = cut(text, language).tokens();
        for (int token = 0; token < tokens.size(); token++) {
            String piece = tokens.span(token).of(text);
            assertThat(tokens.kind(token) == TokenKind.PUNCTUATION
                            ? piece.codePoints().noneMatch(Character::isLetterOrDigit)
                            : piece.codePoints().anyMatch(point -> Letters.isWordPart(point) || Letters.isUnspaced(point)))
                    .as(piece)
                    .isTrue();
        }
    }

    @Property
    void noPieceBeginsOrEndsWithABlank(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Document document = cut(text, language);
        List<Span> all = new ArrayList<>(document.paragraphs());
        all.addAll(sentences(document));
        all.addAll(tokens(document));
        assertThat(all).allSatisfy(span -> {
            assertThat(isBlank(text.codePointAt(span.start()))).isFalse();
            assertThat(isBlank(text.codePointBefore(span.end()))).isFalse();
        });
    }

    @Property
    void noPieceCutsACodePoint(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        Document document = cut(text, language);
        List<Span> all = new ArrayList<>(document.paragraphs());
        all.addAll(sentences(document));
        all.addAll(tokens(document));
        assertThat(all).noneMatch(span -> cutsCodePoint(text, span.start()) || cutsCodePoint(text, span.end()));
    }

    @Property
    void cuttingTwiceGivesTheSame(@ForAll(supplier = AwkwardText.class) String text) {
        Document first = SEGMENTER.cut(Version.ofText("a", text));
        Document second = SEGMENTER.cut(Version.ofText("a", text));
        assertThat(second.sentences()).isEqualTo(first.sentences());
        assertThat(tokens(second)).isEqualTo(tokens(first));
    }

    @Property
    void everyPlaceOfASentenceIsFoundInIt(@ForAll(supplier = AwkwardText.class) String text) {
        Document document = cut(text, Language.ENGLISH);
        for (int i = 0; i < document.sentences().size(); i++) {
            Span span = document.sentences().get(i).span();
            assertThat(List.of(document.sentenceAt(span.start()), document.sentenceAt(span.end() - 1))).containsOnly(i);
        }
    }

    @Property
    void theFirstTokenEndingAfterAPlaceIsTheFirst(@ForAll(supplier = AwkwardText.class) String text) {
        Tokens tokens = cut(text, Language.ENGLISH).tokens();
        for (int place = 0; place <= text.length(); place++) {
            int wanted = place;
            int first = (int) IntStream.range(0, tokens.size()).takeWhile(token -> tokens.end(token) <= wanted).count();
            assertThat(tokens.firstEndingAfter(place)).isEqualTo(first);
        }
    }

    @Example
    void anEmptyTextHasNoPieces() {
        assertThat(cut("", Language.UNKNOWN))
                .extracting(Document::paragraphs, Document::sentences, document -> document.tokens().size(), Document::wordCount)
                .containsExactly(List.of(), List.of(), 0, 0);
    }

    @Example
    void aBlankTextHasNoPieces() {
        Document document = cut(" \n\r\n\t\u00A0\u200B\uFEFF\u0000 \n", Language.UNKNOWN);
        assertThat(document.paragraphs()).isEmpty();
        assertThat(document.tokens().size()).isZero();
    }

    @Example
    void oneHugeLineIsCutToTheEnd() {
        String text = "The harbour board met again and said little of the gate. ".repeat(20_000).strip();
        Document document = SEGMENTER.cut(Version.ofText("huge", text));
        assertThat(document.paragraphs()).containsExactly(new Span(0, text.length()));
        assertThat(document.sentences()).hasSize(20_000);
        assertCoveredUpToBlanks(text, tokens(document));
    }

    @Example
    void oneHugeWordIsOneToken() {
        String text = "a".repeat(500_000);
        assertThat(tokens(cut(text, Language.ENGLISH))).containsExactly(new Span(0, text.length()));
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of("en", "de", "fr", "es", "th", "ja", "ar", "und").map(Language::new);
    }

    private static Document cut(String text, Language language) {
        return SEGMENTER.cut(Version.ofText("a", text), language);
    }

    private static List<Span> sentences(Document document) {
        return document.sentences().stream().map(Sentence::span).toList();
    }

    private static List<Span> tokens(Document document) {
        return IntStream.range(0, document.tokens().size()).mapToObj(document.tokens()::span).toList();
    }

    private static void assertCoveredUpToBlanks(String text, List<Span> pieces) {
        int end = 0;
        for (Span piece : pieces) {
            assertThat(piece.isEmpty()).isFalse();
            assertThat(piece.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, piece.start()).codePoints()).allMatch(SegmenterLawsTest::isBlank);
            end = piece.end();
        }
        assertThat(text.substring(end).codePoints()).allMatch(SegmenterLawsTest::isBlank);
    }

    /** White space, separators, controls and the two marks of no width that stand for them. */
    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || codePoint == 0xFEFF
                || codePoint == 0x200B;
    }

    private static boolean cutsCodePoint(String text, int place) {
        return place > 0 && place < text.length() && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
