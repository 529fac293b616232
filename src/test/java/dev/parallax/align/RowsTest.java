package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowsTest {

    @Property(tries = 150)
    void everyParagraphIsInExactlyOneRowAndRowsAscend(@ForAll("stories") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        Rows rows = rows(story);
        for (int version = 0; version < versions.size(); version++) {
            List<Integer> found = new ArrayList<>();
            for (int row = 0; row < rows.count(); row++) {
                int at = row;
                int of = version;
                IntStream.range(rows.first(version, row), rows.end(version, row)).forEach(paragraph -> {
                    found.add(paragraph);
                    assertThat(rows.rowOf(of, paragraph)).isEqualTo(at);
                });
            }
            int paragraphs = story.documents().get(version).paragraphs().size();
            assertThat(found).isEqualTo(IntStream.range(0, paragraphs).boxed().toList());
        }
    }

    @Property(tries = 100)
    void theOrderOfTheVersionsDoesNotMatter(@ForAll("stories") List<String> versions) {
        List<String> turned = new ArrayList<>(versions);
        Collections.reverse(turned);
        List<List<String>> one = written(LetterStory.of(versions.toArray(String[]::new)), HandWork.NONE);
        List<List<String>> other = written(LetterStory.of(turned.toArray(String[]::new)), HandWork.NONE);
        other.forEach(Collections::reverse);
        assertThat(one).isEqualTo(other);
    }

    @Property(tries = 50)
    void equalVersionsAreLevelThroughout(@ForAll("stories") List<String> versions) {
        String text = versions.getFirst();
        LetterStory story = LetterStory.of(text, text, text);
        assertThat(rows(story).count()).isEqualTo(story.documents().getFirst().paragraphs().size());
    }

    @Example
    void partnersShareARowAndAVersionMayHaveNone() {
        assertThat(lines("A B D", "A B C D", "a D")).containsExactly("A|A|a", "B|B|", "|C|", "D|D|D");
    }

    @Example
    void aParagraphThatIsSplitElsewhereIsOneRow() {
        assertThat(lines("A BC D", "A B C D")).containsExactly("A|A", "BC|B C", "D|D");
    }

    @Example
    void whatHasMovedStaysWhereItStands() {
        assertThat(lines("A B C D E", "E A B C D")).containsExactly("|E", "A|A", "B|B", "C|C", "D|D", "E|");
    }

    @Example
    void whatHasNoPartnerStandsBesideWhatHasNone() {
        assertThat(lines("A C E", "A D E")).containsExactly("A|A", "C|D", "E|E");
    }

    @Example
    void pinnedPlacesStandInOneRow() {
        LetterStory story = LetterStory.of("A C E", "A D F");
        HandWork work = HandWork.NONE.with(new Decision.SetPin(new Pin(story.spans("1C 2F"))));
        assertThat(lines(story, work)).contains("C|F");
    }

    @Provide
    Arbitrary<List<String>> stories() {
        return Arbitraries.shuffle(List.of("A", "B", "C", "D", "E", "F", "G", "a", "d", "g"))
                .flatMap(letters -> Arbitraries.integers().between(1, 6).flatMap(size -> Arbitraries.of(" ", "")
                        .map(border -> letters.stream().limit(size).collect(Collectors.joining(border)))))
                .list().ofMinSize(2).ofMaxSize(4);
    }

    private static Rows rows(LetterStory story) {
        return Rows.of(story.documents(), story.align(), HandWork.NONE);
    }

    private static List<String> lines(String... versions) {
        return lines(LetterStory.of(versions), HandWork.NONE);
    }

    private static List<String> lines(LetterStory story, HandWork work) {
        return written(story, work).stream().map(row -> String.join("|", row)).toList();
    }

    /** For each row the paragraphs of each version, as letters. */
    private static List<List<String>> written(LetterStory story, HandWork work) {
        Rows rows = Rows.of(story.documents(), story.align(work), work);
        List<List<String>> written = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            List<String> cells = new ArrayList<>();
            for (int version = 0; version < rows.versions(); version++) {
                String[] paragraphs = story.letters().get(version).split(" ");
                cells.add(IntStream.range(rows.first(version, row), rows.end(version, row))
                        .mapToObj(paragraph -> paragraphs[paragraph])
                        .collect(Collectors.joining(" ")));
            }
            written.add(cells);
        }
        return written;
    }
}
