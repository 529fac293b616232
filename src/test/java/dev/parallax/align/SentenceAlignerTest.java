package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.story.HandWork;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rows of an alignment; the notation is explained at {@link LetterStory}. */
class SentenceAlignerTest {

    private static final List<String> FOUR = List.of("# AB CDE FG", "# aB Cd e !", "ba dc FE ! G", "# gf AE Dc B");

    @Test
    void sentencesInOtherWordsAreOnePassage() {
        assertThat(LetterStory.of("ABDE", "aBde", "Abde").rows()).containsExactly("|A|a|A|", "|B|B|b|", "|D|d|d|", "|E|e|e|");
    }

    @Test
    void aSentenceThatOnlyOneVersionHasIsInNoPassage() {
        assertThat(LetterStory.of("ABCD", "abd").rows()).containsExactly("|A|a|", "|B|b|", "|D|d|");
    }

    @Test
    void versionsWithoutTheBaseHavePassagesOfTheirOwn() {
        assertThat(LetterStory.of("ABE", "aBF", "bfG").rows()).containsExactly("|A|a|", "|B|B|b|", "|F|f|");
    }

    @Test
    void aMovedSentenceIsStillLinked() {
        assertThat(LetterStory.of("AB CD EF", "EF ab cd").rows())
                .containsExactly("|A|a|", "|B|b|", "|C|c|", "|D|d|", "|E|E|", "|F|F|");
    }

    @Test
    void storiesWithNothingInCommonHaveNoPassage() {
        assertThat(LetterStory.of("ABC", "EFG").rows()).isEmpty();
    }

    @Test
    void oneVersionAloneHasNoPassage() {
        assertThat(LetterStory.of("ABC").align()).isEqualTo(new Alignment(List.of(), List.of()));
    }

    @Test
    void anEmptyVersionHasNoPassage() {
        assertThat(LetterStory.of("", "AB").align()).isEqualTo(new Alignment(List.of(), List.of()));
    }

    @Test
    void headlinesAreLinkedWithHeadlinesOnly() {
        LetterStory story = LetterStory.of("# AB CD", "# ab cd", "AB CD");
        assertThat(story.rows()).containsExactly("|#|#|", "|A|a|A|", "|B|b|B|", "|C|c|C|", "|D|d|D|");
    }

    @Test
    void whatIsLeftOutIsLinkedWithItsLikeOnly() {
        LetterStory story = LetterStory.of("AB CD !", "! AB cd");
        assertThat(story.rows()).contains("|!|!|");
        assertThat(story.align().links())
                .filteredOn(link -> story.letter(link.a()).equals("!") || story.letter(link.b()).equals("!"))
                .hasSize(1);
    }

    @Test
    void identicalVersionsAreLinkedSentenceBySentence() {
        assertThat(LetterStory.of("AB CD", "AB CD").align().links())
                .filteredOn(link -> !link.weak())
                .allMatch(link -> link.a().sentence() == link.b().sentence())
                .hasSize(4);
    }

    @Test
    void linksAndPassagesPointIntoTheirVersions() {
        LetterStory story = LetterStory.of(FOUR.toArray(String[]::new));
        assertThat(story.align().passages().stream().flatMap(passage -> passage.members().stream()))
                .doesNotHaveDuplicates()
                .allMatch(member -> member.sentence() < story.documents().get(member.version()).sentences().size());
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfTheVersionsDoesNotMatter() {
        Set<String> expected = links(FOUR);
        Set<Set<String>> passages = passages(FOUR);
        return permutations(FOUR).stream().map(order -> DynamicTest.dynamicTest(order.toString(), () -> {
            assertThat(links(order)).isEqualTo(expected);
            assertThat(passages(order)).isEqualTo(passages);
        }));
    }

    /** A word that is a stop word in one language and none in another, with a stem that differs as well. */
    @Test
    void theOrderOfTheVersionsDoesNotMatterAmongLanguages() {
        List<Document> documents = List.of(
                document("en", "The board was here. The damage dies among others, he said of the harbour gates."),
                document("de", "Die Leute was hier. Andere others dies among damage harbour gates."),
                document("fr", "Others de harbour gates dies among the damage."));
        List<Document> reversed = documents.reversed();
        assertThat(scores(reversed, 2, 1)).isEqualTo(scores(documents, 0, 1));
        assertThat(scores(reversed, 2, 0)).isEqualTo(scores(documents, 0, 2));
    }

    @Test
    void aCancelledAlignmentStops() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        LetterStory story = LetterStory.of("AB", "ab");
        assertThatThrownBy(() -> story.align(HandWork.NONE, cancel))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Similarity.Pair> scores(List<Document> documents, int a, int b) {
        return new LexicalSimilarity(documents, new CancelToken())
                .between(a, all(documents.get(a)), b, all(documents.get(b)), new CancelToken());
    }

    private static Document document(String language, String text) {
        return new Segmenter().cut(Version.ofText("a", text), new Language(language));
    }

    private static Set<String> links(List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        return story.align().links().stream()
                .map(link -> new TreeSet<>(Set.of(name(story, link.a()), name(story, link.b()))) + " " + link.score() + link.weak())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Set<String>> passages(List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        return story.align().passages().stream()
                .map(passage -> Stream.concat(
                                passage.members().stream().map(member -> name(story, member)),
                                Stream.of(String.valueOf(passage.confidence())))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String name(LetterStory story, SentenceRef sentence) {
        return story.letters().get(sentence.version()) + ":" + sentence.sentence();
    }

    private static List<List<String>> permutations(List<String> elements) {
        if (elements.isEmpty()) {
            return List.of(List.of());
        }
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(first -> {
                    List<String> rest = new ArrayList<>(elements);
                    String element = rest.remove((int) first);
                    return permutations(rest).stream().map(tail -> Stream.concat(Stream.of(element), tail.stream()).toList());
                })
                .toList();
    }

    private static BitSet all(Document document) {
        BitSet all = new BitSet();
        all.set(0, document.sentences().size());
        return all;
    }
}
