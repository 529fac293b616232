package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.WordingEdit.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Language;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordingDiffTest {

    @Test
    void formsOfOneWordAreMarkedByTheirLetters() {
        assertThat(marked("They organise boats", "They organize boats")).isEqualTo("They organi[s→z]e boats");
        assertThat(marked("The boat left", "The boats left")).isEqualTo("The boat[→s] left");
    }

    @Test
    void anotherWordIsMarkedWhole() {
        assertThat(marked("We sell it", "We lend it")).isEqualTo("We [sell→lend] it");
    }

    @Test
    void aNumberIsMarkedWhole() {
        assertThat(marked("It took 1,090 days", "It took 1,060 days")).isEqualTo("It took [1,090→1,060] days");
    }

    @Test
    void capitalLettersAndMarksAreShownAndNotCounted() {
        assertThat(marked("the sea does ‘not’ wait", "The sea does \"not\" wait,"))
                .isEqualTo("{the→The} sea does {‘→\"}not{’→\"} wait{→,}");
        assertThat(edits("We left, at last", "we left at last")).noneMatch(WordingEdit::isChange);
    }

    @Test
    void noAccentIsTakenFromItsLetter() {
        assertThat(marked("the resume\u0301 here", "the resume here")).isEqualTo("the resum[e\u0301→e] here");
        assertThat(marked("all👩‍🚒 left", "all👩‍🌾 left")).isEqualTo("all[👩‍🚒→👩‍🌾] left");
        assertThat(marked("all👩‍🚒 left", "all🧑‍🚒 left")).isEqualTo("all[👩‍🚒→🧑‍🚒] left");
    }

    @Test
    void anEmptyWordingIsInserted() {
        assertThat(edits("", "")).isEmpty();
        assertThat(marked("", "We left")).isEqualTo("[→We left]");
    }

    @Property(tries = 300)
    void bothWordingsAreCovered(@ForAll("wordings") String from, @ForAll("wordings") String to) {
        List<WordingEdit> edits = edits(from, to);
        assertThat(edits.stream().map(edit -> edit.from().of(from)).collect(Collectors.joining())).isEqualTo(from);
        assertThat(edits.stream().map(edit -> edit.to().of(to)).collect(Collectors.joining())).isEqualTo(to);
    }

    @Property(tries = 300)
    void whatIsEqualIsEqualToTheLetter(@ForAll("wordings") String from, @ForAll("wordings") String to) {
        assertThat(edits(from, to))
                .filteredOn(edit -> edit.kind() == Kind.EQUAL)
                .allMatch(edit -> edit.from().of(from).equals(edit.to().of(to)));
        assertThat(edits(from, from)).allMatch(edit -> edit.kind() == Kind.EQUAL);
    }

    @Property(tries = 300)
    void noLetterIsCut(@ForAll("wordings") String from, @ForAll("wordings") String to) {
        assertThat(edits(from, to)).allMatch(edit -> isWhole(from, edit.from()) && isWhole(to, edit.to()));
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("the", "Sea", "sea", "seas", "organise", "organize", "cafe\u0301", "cafe", "9", "👩‍🚒", "a👩‍🚒", "a👩‍🌾", "a🧑‍🌾", "“", "\"", ",", "…", "שלום")
                .list().ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    private static boolean isWhole(String text, Span span) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters.isBoundary(span.start()) && letters.isBoundary(span.end());
    }

    private static List<WordingEdit> edits(String from, String to) {
        return new WordingDiff().diff(from, to, Language.ENGLISH);
    }

    private static String marked(String from, String to) {
        return edits(from, to).stream()
                .map(edit -> switch (edit.kind()) {
                    case EQUAL -> edit.from().of(from);
                    case STYLE -> "{" + edit.from().of(from) + "→" + edit.to().of(to) + "}";
                    default -> "[" + edit.from().of(from) + "→" + edit.to().of(to) + "]";
                })
                .collect(Collectors.joining());
    }
}
