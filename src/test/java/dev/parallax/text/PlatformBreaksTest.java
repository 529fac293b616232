package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.testing.AwkwardText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Asked about parts only, the platform proposes what it proposes when it reads everything. */
class PlatformBreaksTest {

    @Property
    void bordersAreThoseOfTheWholeParagraph(@ForAll(supplier = AwkwardText.class) String text, @ForAll("languages") Language language) {
        List<Span> paragraphs = ParagraphFinder.find(text);
        assertThat(proposed(text, paragraphs, language)).isEqualTo(expected(text, paragraphs, language));
    }

    @Property(tries = 2000)
    void bordersBetweenSignsAreThoseOfTheWholeParagraph(@ForAll("signs") String text) {
        List<Span> paragraphs = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        assertThat(proposed(text, paragraphs, Language.ENGLISH)).isEqualTo(expected(text, paragraphs, Language.ENGLISH));
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of("en", "de", "th", "ja", "ar", "und").map(Language::new);
    }

    /** One of each kind that the platform's rules name, ends of sentences above all. */
    @Provide
    Arbitrary<String> signs() {
        String kinds = ".!?。！．？\u0964\u0965\u2029\uFFFF....  \t\n\"'”’“«»‘()[]a1A漢,;–%\u0301\u00AD\u0000\uD83D\uDE00";
        return Arbitraries.strings().withChars(kinds.toCharArray()).ofMaxLength(12);
    }

    private static List<Integer> proposed(String text, List<Span> paragraphs, Language language) {
        PlatformBreaks breaks = new PlatformBreaks(text, language);
        List<Integer> borders = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            breaks.read(paragraph);
            for (int border = breaks.next(); border != PlatformBreaks.DONE; border = breaks.next()) {
                borders.add(border);
            }
        }
        return borders;
    }

    private static List<Integer> expected(String text, List<Span> paragraphs, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        List<Integer> borders = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            breaks.setText(QuotationMarks.facing(paragraph.of(text)));
            for (int border = breaks.next(); border != BreakIterator.DONE; border = breaks.next()) {
                borders.add(paragraph.start() + border);
            }
        }
        return borders;
    }
}
