package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.Span;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Moved passages and their marks in scripts; the notation is explained at {@link LetterStory}. */
class MoveFinderTest {

    @Example
    void aParagraphThatMovedIsAPairWithItsInnerEdits() {
        LetterStory story = LetterStory.of("AB CD EF", "EF AB CD");
        Map<Integer, List<Edit>> moves = moves(marked(story));
        assertThat(moves).hasSize(1);
        assertThat(moves.get(1)).extracting(edit -> edit.from().isEmpty()).containsExactlyInAnyOrder(true, false);
        assertThat(moves.get(1).getFirst().inner()).isEqualTo(moves.get(1).getLast().inner()).isNotEmpty();
    }

    @Example
    void aMovedParagraphInOtherWordsHasItsChangesInside() {
        LetterStory story = LetterStory.of("ABCG DE", "DE ABcG");
        List<Edit> inner = moves(marked(story)).get(1).getFirst().inner();
        assertThat(inner).extracting(Edit::same).contains(true, false);
    }

    @Example
    void theLighterSideMoves() {
        LetterStory story = LetterStory.of("ABCDE F", "F ABCDE");
        Alignment alignment = story.align();
        assertThat(finder(story, alignment).moved(0, 1).stream().map(alignment.passages()::get).map(story::row))
                .containsExactly("|F|F|");
    }

    @Example
    void whatKeepsItsOrderHasNotMoved() {
        LetterStory story = LetterStory.of("AB CD EF", "AB G EF");
        assertThat(finder(story, story.align()).moved(0, 1)).isEmpty();
        assertThat(moves(marked(story))).isEmpty();
    }

    @Example
    void nothingMovesInAVersionAgainstItself() {
        LetterStory story = LetterStory.of("AB CD EF", "EF AB CD");
        assertThat(finder(story, story.align()).moved(1, 1)).isEmpty();
    }

    @Example
    void aScriptWithoutMovesIsLeftAsItIs() {
        LetterStory story = LetterStory.of("AB CD", "Ab CD");
        assertThat(marked(story)).isEqualTo(unmarked(story));
    }

    @Example
    void whatStandsBesideAMoveKeepsItsOwnMark() {
        LetterStory story = LetterStory.of("AB CD EF", "EF GAB CD");
        assertThat(moves(marked(story))).hasSize(1);
        assertThat(marked(story).edits()).anyMatch(edit ->
                edit.move() == 0 && !edit.same() && edit.to().of(text(story, 1)).contains(LetterStory.text("G")));
    }

    @Property
    void aMarkedScriptStillCoversBothTexts(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        EditScript script = marked(story);
        assertThat(script.edits().getFirst()).extracting(e -> e.from().start(), e -> e.to().start()).containsExactly(0, 0);
        assertThat(script.edits().getLast())
                .extracting(e -> e.from().end(), e -> e.to().end())
                .containsExactly(text(story, 0).length(), text(story, 1).length());
    }

    @Property
    void equalPiecesOfAMarkedScriptAreEqualToTheLetter(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        assertThat(marked(story).edits()).filteredOn(Edit::same).allSatisfy(edit ->
                assertThat(edit.from().of(text(story, 0))).isEqualTo(edit.to().of(text(story, 1))));
    }

    @Property
    void everyMoveIsOneDeletionAndOneInsertion(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        assertThat(moves(marked(story)).values()).allSatisfy(pair -> assertThat(pair)
                .extracting(edit -> edit.from().isEmpty())
                .containsExactlyInAnyOrder(true, false));
    }

    @Property
    void movesAreNumberedFromOneWithoutGaps(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        Map<Integer, List<Edit>> moves = moves(marked(story));
        assertThat(moves.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, moves.size()).boxed().toList());
    }

    @Property
    void innerEditsCoverTheMovedBlock(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        assertThat(moves(marked(story)).values()).allSatisfy(pair -> {
            Edit deleted = pair.getFirst().to().isEmpty() ? pair.getFirst() : pair.getLast();
            Edit inserted = pair.getFirst().to().isEmpty() ? pair.getLast() : pair.getFirst();
            assertCovers(deleted.inner(), deleted.from(), inserted.to());
        });
    }

    /** The texts rebuilt from the marked script: the second from what is equal, inserted and moved here. */
    @Property
    void theSecondTextIsRebuiltFromTheMarkedScript(@ForAll("shuffled") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        String rebuilt = marked(story).edits().stream()
                .map(edit -> edit.same() ? edit.from().of(text(story, 0)) : edit.to().of(text(story, 1)))
                .collect(Collectors.joining());
        assertThat(rebuilt).isEqualTo(text(story, 1));
    }

    @Property
    void movedParagraphsInEveryOrderAreFoundSomewhere(@ForAll("permuted") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        Alignment alignment = story.align();
        assertThat(finder(story, alignment).moved(0, 1).isEmpty()).isEqualTo(versions.get(0).equals(versions.get(1)));
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        Arbitrary<String> version = Arbitraries.shuffle(List.of("AB", "C", "DE", "F", "G", "ab", "c", "de"))
                .flatMap(blocks -> Arbitraries.integers().between(2, 7).flatMap(size -> Arbitraries.of(" ", "")
                        .map(border -> blocks.stream().limit(size).collect(Collectors.joining(border)))));
        return version.list().ofSize(2);
    }

    @Provide
    Arbitrary<List<String>> permuted() {
        return Arbitraries.shuffle(List.of("AB", "C", "DE", "F", "G"))
                .map(blocks -> List.of("AB C DE F G", String.join(" ", blocks)));
    }

    private static EditScript unmarked(LetterStory story) {
        List<CodedDocument> coded = story.coded();
        return new WordDiff().diff(coded.get(0), coded.get(1), new CancelToken());
    }

    private static EditScript marked(LetterStory story) {
        return finder(story, story.align()).mark(unmarked(story), 0, 1, new CancelToken());
    }

    private static MoveFinder finder(LetterStory story, Alignment alignment) {
        return new MoveFinder(story.coded(), alignment, new WordDiff());
    }

    private static Map<Integer, List<Edit>> moves(EditScript script) {
        return script.edits().stream()
                .filter(edit -> edit.move() > 0)
                .collect(Collectors.groupingBy(Edit::move, TreeMap::new, Collectors.toList()));
    }

    private static void assertCovers(List<Edit> edits, Span from, Span to) {
        assertThat(edits.getFirst().from().start()).isEqualTo(from.start());
        assertThat(edits.getFirst().to().start()).isEqualTo(to.start());
        for (int i = 1; i < edits.size(); i++) {
            assertThat(edits.get(i).from().start()).isEqualTo(edits.get(i - 1).from().end());
            assertThat(edits.get(i).to().start()).isEqualTo(edits.get(i - 1).to().end());
        }
        assertThat(edits.getLast().from().end()).isEqualTo(from.end());
        assertThat(edits.getLast().to().end()).isEqualTo(to.end());
    }

    private static String text(LetterStory story, int version) {
        return story.documents().get(version).text();
    }
}
