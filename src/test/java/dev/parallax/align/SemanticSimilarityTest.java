package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.meaning.ModelVectors;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.story.HandWork;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SemanticSimilarityTest {

    private static final ModelVectors VECTORS = new ModelVectors();

    private static final String WIRE = """
            The council approved a contract for the storm gate on Monday.
            Fishermen say the closure of the channel will ruin them.
            Insurers refuse to cover cellars near the quay.
            A court will hear the complaint in April.""";
    private static final String LOCAL = """
            Underwriters will not pay for basements by the waterfront.
            Judges are to look at the objection this spring.
            Boat owners fear they will go out of business, and councillors signed the deal to build the barrier.""";
    private static final String RADIO = """
            Local skippers expect to lose their livelihood if the waterway is shut.
            The town's deal for a flood barrier was signed at the start of the week.
            Nobody asked the schoolchildren, who painted whales.""";

    @Test
    void theSameInOtherWordsIsTheMostAlike() throws VectorsUnavailable {
        List<Similarity.Pair> pairs = between(List.of(WIRE, LOCAL), 0, 1);
        assertThat(bestFor(pairs, 2)).isEqualTo(0);
        assertThat(bestFor(pairs, 3)).isEqualTo(1);
    }

    @Test
    void aClauseCanBeAsMuchAlikeAsASentence() throws VectorsUnavailable {
        List<Similarity.Pair> pairs = between(List.of(WIRE, LOCAL), 0, 1);
        Similarity.Pair twoClaims =
                pairs.stream().filter(pair -> pair.a() == 0 && pair.b() == 2).findFirst().orElseThrow();
        assertThat(twoClaims.clause()).isGreaterThan(twoClaims.likeness());
        assertThat(pairs).allMatch(pair -> pair.clause() >= pair.likeness());
    }

    @Test
    void bothDirectionsAreTheSame() throws VectorsUnavailable {
        List<Similarity.Pair> forth = between(List.of(WIRE, RADIO), 0, 1);
        List<Similarity.Pair> back = between(List.of(WIRE, RADIO), 1, 0).stream()
                .map(pair -> new Similarity.Pair(pair.b(), pair.a(), pair.likeness(), pair.words(), pair.clause(), pair.shared()))
                .sorted(Comparator.comparingInt(Similarity.Pair::a).thenComparingInt(Similarity.Pair::b))
                .toList();
        assertThat(back).hasSameSizeAs(forth);
        for (int i = 0; i < forth.size(); i++) {
            assertThat(back.get(i).likeness()).isCloseTo(forth.get(i).likeness(), within(1e-6));
        }
    }

    @Test
    void passagesFindEachOtherAcrossVersionsInOtherWords() throws VectorsUnavailable {
        assertThat(rows(List.of(WIRE, LOCAL, RADIO))).contains(Set.of("WIRE 2", "LOCAL 0"), Set.of("WIRE 3", "LOCAL 1"));
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfTheVersionsDoesNotMatter() throws VectorsUnavailable {
        Set<Set<String>> expected = rows(List.of(WIRE, LOCAL, RADIO));
        Set<String> links = links(List.of(WIRE, LOCAL, RADIO));
        return Stream.of(List.of(WIRE, RADIO, LOCAL), List.of(LOCAL, WIRE, RADIO), List.of(LOCAL, RADIO, WIRE),
                        List.of(RADIO, WIRE, LOCAL), List.of(RADIO, LOCAL, WIRE))
                .map(order -> DynamicTest.dynamicTest(names(order), () -> {
                    assertThat(rows(order)).isEqualTo(expected);
                    assertThat(links(order)).isEqualTo(links);
                }));
    }

    private static String names(List<String> order) {
        return order.stream().map(SemanticSimilarityTest::name).collect(Collectors.joining(" "));
    }

    private static String name(String text) {
        return text.equals(WIRE) ? "WIRE" : text.equals(LOCAL) ? "LOCAL" : "RADIO";
    }

    private static Set<Set<String>> rows(List<String> texts) throws VectorsUnavailable {
        return align(texts).passages().stream()
                .map(passage -> passage.members().stream()
                        .map(member -> name(texts.get(member.version())) + " " + member.sentence())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> links(List<String> texts) throws VectorsUnavailable {
        return align(texts).links().stream()
                .map(link -> Stream.of(link.a(), link.b())
                        .map(end -> name(texts.get(end.version())) + " " + end.sentence())
                        .sorted()
                        .collect(Collectors.joining(" ~ ")) + " " + link.score())
                .collect(Collectors.toSet());
    }

    private static Alignment align(List<String> texts) throws VectorsUnavailable {
        List<Document> documents = documents(texts);
        CancelToken cancel = new CancelToken();
        SentenceAligner aligner = new SentenceAligner(new WordDiff());
        VersionPairs pairs = aligner.pair(new Vocabulary().code(documents), HandWork.NONE, cancel);
        LexicalSimilarity words = new LexicalSimilarity(documents, cancel);
        Similarity meaning = new SemanticSimilarity(
                documents, words, VECTORS.read(documents, pairs.open(), Progress.NONE, cancel));
        return aligner.align(pairs, List.of(meaning, words), cancel);
    }

    private static List<Similarity.Pair> between(List<String> texts, int a, int b) throws VectorsUnavailable {
        List<Document> documents = documents(texts);
        CancelToken cancel = new CancelToken();
        List<BitSet> all = documents.stream().map(SemanticSimilarityTest::all).toList();
        return new SemanticSimilarity(
                        documents, new LexicalSimilarity(documents, cancel), VECTORS.read(documents, all, Progress.NONE, cancel))
                .between(a, all.get(a), b, all.get(b), cancel);
    }

    private static int bestFor(List<Similarity.Pair> pairs, int sentence) {
        return pairs.stream()
                .filter(pair -> pair.a() == sentence)
                .max(Comparator.comparingDouble(Similarity.Pair::likeness))
                .orElseThrow()
                .b();
    }

    private static List<Document> documents(List<String> texts) {
        return texts.stream()
                .map(text -> new Segmenter().cut(Version.ofText("a", text), Language.ENGLISH))
                .toList();
    }

    private static BitSet all(Document document) {
        BitSet all = new BitSet();
        all.set(0, document.sentences().size());
        return all;
    }
}
