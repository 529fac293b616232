package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences that the reader does not want to see; {@code [old->new]} marks what is still shown. */
class IgnoredTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CASE        | The Gate held.            | The gate HELD.
            PUNCTUATION | The gate, held.           | The gate held!
            PUNCTUATION | “The gate” held           | The gate – held…
            PUNCTUATION | They say red today        | They say “red” today
            WHITE_SPACE | The gate  held.           | The gate held.
            WHITE_SPACE | The gate held.            | The gate held .
            MARKS       | “It” – so they say – held | "It" — so they say -- held
            MARKS       | It isn’t oﬃcial           | It isn't official
            SPELLING    | The colour of the theatre | The color of the theater
            SPELLING    | The Colour, organised     | The Color, organized
            """)
    void whatIsIgnoredIsNotShown(Ignored kind, String from, String to) {
        assertThat(shown(from, to, Set.of(kind))).doesNotContain("[");
        assertThat(shown(from, to, Set.of())).contains("[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CASE        | The Gate held.  | The boat held.   | The [Gate->boat] held.
            PUNCTUATION | It held, it did | It held it will  | It held, it [did->will]
            PUNCTUATION | It held 3.5 m   | It held 35 m     | It held [3.5->35] m
            PUNCTUATION | It was −5 there | It was 5 there   | It was [−5->5] there
            PUNCTUATION | Smith & Son     | Smith Son        | Smith [& ->]Son
            PUNCTUATION | Osei 😀 left    | Osei 😡 left     | Osei [😀->😡] left
            SPELLING    | The gray metre  | The grey meter   | The gray [metre->meter]
            SPELLING    | The colour      | The Color        | The [colour->Color]
            """)
    void whatElseDiffersIsShown(Ignored kind, String from, String to, String shown) {
        assertThat(shown(from, to, Set.of(kind))).isEqualTo(shown);
    }

    @Test
    void aNewParagraphIsShownThoughPunctuationIsIgnored() {
        assertThat(shown("He left first,\n\nand she left", "He left first and she left", Set.of(Ignored.PUNCTUATION))).contains("[");
    }

    @Property
    void editsCoverBothTextsWhateverIsIgnored(@ForAll("twoVersions") List<String> texts, @ForAll("ignored") Set<Ignored> ignored) {
        List<Edit> edits = edits(texts.get(0), texts.get(1), ignored);
        assertThat(edits.stream().map(edit -> edit.from().of(texts.get(0))).collect(Collectors.joining())).isEqualTo(texts.get(0));
        assertThat(edits.stream().map(edit -> edit.to().of(texts.get(1))).collect(Collectors.joining())).isEqualTo(texts.get(1));
    }

    @Property
    void equalPiecesDifferInLettersOnlyWhereCaseAloneIsIgnored(@ForAll("twoVersions") List<String> texts) {
        assertThat(edits(texts.get(0), texts.get(1), Set.of(Ignored.CASE)))
                .filteredOn(Edit::same)
                .allSatisfy(edit -> assertThat(edit.from().of(texts.get(0)).toLowerCase(Locale.ROOT))
                        .isEqualTo(edit.to().of(texts.get(1)).toLowerCase(Locale.ROOT)));
    }

    private static String shown(String from, String to, Set<Ignored> ignored) {
        return edits(from, to, ignored).stream()
                .map(edit -> edit.same() ? edit.from().of(from) : "[" + edit.from().of(from) + "->" + edit.to().of(to) + "]")
                .collect(Collectors.joining());
    }

    private static List<Edit> edits(String from, String to, Set<Ignored> ignored) {
        List<Document> documents = Stream.of(from, to)
                .map(text -> SEGMENTER.cut(Version.ofText("a", text), Language.ENGLISH))
                .toList();
        List<CodedDocument> coded = new Vocabulary(ignored).code(documents);
        return new WordDiff(ignored).diff(coded.get(0), coded.get(1), new CancelToken()).edits();
    }

    @Provide
    Arbitrary<Set<Ignored>> ignored() {
        return Arbitraries.of(Ignored.class).set();
    }

    @Provide
    Arbitrary<List<String>> twoVersions() {
        return AwkwardText.twoVersions();
    }
}
