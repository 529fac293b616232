package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementLawsTest {

    private final Segmenter segmenter = new Segmenter();
    private final StatementReader reader = new StatementReader();

    /** Pieces that stand where the finders look, in any order, so that most texts are wrong in some way. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", ",", ".", "?", "!", "…", "—", "-", ":", "(", ")", "[", "]", "\n",
                "\n\n", " ", " ", " ", "said ", "Ann ", "Lee ", "he ", "the mayor ", "spokesman ", "statement ", "according to ", "told ",
                "and ", "that ", "90", "-day ", " days ", "$", "€", "%", "million ", "two ", "hundred ", "one ", "March ", "Monday ", "last ",
                "month ", "2023 ", "7", "1,234.5", "1.2.3", "10:30", "No. ", "Section ", "The ", "We will go home ", "😀", "é", "עברית ", "漢字", "\r\n",
                "o’clock ", "3M ", "U.S. ", "US$", "th ", "of ", "-", "’s ", "Mayor ", "Department ", "(DOL)", "DHS ", "Labor ", "J. ", "& ",
                "Row ", "Customs Enforcement ", "PORT — ", "I’ll ", "İ ", "ŉ ");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 2000)
    void spansLieInTheTextAndInTheirSentence(@ForAll("texts") String text) {
        Document document = segmenter.cut(Version.ofText("v", text), Language.ENGLISH);
        Statements statements = reader.read(document, LocalDate.of(2025, 4, 8));
        for (Figure figure : statements.figures()) {
            assertThat(document.sentences().get(figure.sentence()).span().contains(figure.span())).isTrue();
            assertThat(figure.span().isEmpty()).isFalse();
        }
        for (Quotation quotation : statements.quotations()) {
            for (Span piece : quotation.content()) {
                assertThat(piece.isEmpty()).isFalse();
                assertThat(document.paragraphs()).anyMatch(paragraph -> paragraph.contains(piece));
            }
            if (quotation.speaker() != null) {
                assertThat(new Span(0, text.length()).contains(quotation.speaker().span())).isTrue();
                assertThat(quotation.speaker().name()).isNotBlank();
            }
        }
        for (NameMention name : statements.names()) {
            assertThat(document.sentences().get(name.sentence()).span().contains(name.span())).isTrue();
        }
        for (Claim claim : statements.claims()) {
            assertThat(claim.span()).isEqualTo(document.sentences().get(claim.sentence()).span());
        }
    }

    @Property(tries = 500)
    void listsAreOrderedWithoutOverlap(@ForAll("texts") String text) {
        Statements statements = reader.read(segmenter.cut(Version.ofText("v", text), Language.ENGLISH), null);
        assertOrdered(statements.figures().stream().map(Figure::span).toList());
        assertOrdered(statements.quotations().stream().flatMap(quotation -> quotation.content().stream()).toList());
        assertOrdered(statements.names().stream().map(NameMention::span).toList());
        assertOrdered(statements.claims().stream().map(Claim::span).toList());
    }

    @Property(tries = 200)
    void theSameTextStatesTheSame(@ForAll("texts") String text) {
        Document document = segmenter.cut(Version.ofText("v", text), Language.ENGLISH);
        assertThat(reader.read(document, null)).isEqualTo(new StatementReader().read(document, null));
    }

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        Document document = segmenter.cut(Version.ofText("v", text), Language.ENGLISH);
        assertThat(reader.read(document, null).claims()).allMatch(claim -> claim.span().end() <= text.length());
    }

    private static void assertOrdered(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        assertThat(spans).isEqualTo(sorted);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).overlaps(spans.get(i))).isFalse();
        }
    }
}
