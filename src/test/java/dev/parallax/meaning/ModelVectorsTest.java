package dev.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelVectorsTest {

    private static final String NEWS =
            "The council signed an agreement with the builders. Fishermen wanted a wider channel. It rained all week.";
    private static final String SPUN =
            "The panel signed a contract with the constructors. Rain fell for seven days. The harbour stayed closed.";

    private final ModelVectors vectors = new ModelVectors();

    @Test
    void aWordIsNearestToTheWordThatMeansTheSame() throws VectorsUnavailable {
        List<Document> documents = documents(NEWS, SPUN);
        StoryVectors read = read(documents);
        int builders = token(documents.get(0), "builders");
        int nearest = IntStream.range(0, documents.get(1).tokens().size())
                .filter(token -> !Double.isNaN(read.likeness(0, builders, 1, token)))
                .boxed()
                .max((a, b) -> Double.compare(read.likeness(0, builders, 1, a), read.likeness(0, builders, 1, b)))
                .orElseThrow();
        assertThat(nearest).isEqualTo(token(documents.get(1), "constructors"));
    }

    @Test
    void punctuationHasNoVector() throws VectorsUnavailable {
        List<Document> documents = documents(NEWS, SPUN);
        assertThat(read(documents).likeness(0, token(documents.get(0), "."), 1, 0)).isNaN();
    }

    @Test
    void onlyTheSentencesAskedForAreRead() throws VectorsUnavailable {
        List<Document> documents = documents(NEWS, SPUN);
        BitSet second = new BitSet();
        second.set(1);
        StoryVectors read = vectors.read(documents, List.of(second, new BitSet()), Progress.NONE, new CancelToken());
        assertThat(IntStream.range(0, 3).filter(sentence -> read.has(0, sentence))).containsExactly(1);
        assertThat(read.has(1, 0)).isFalse();
        assertThat(read.of(0, 0)).isNull();
    }

    @Test
    void theOrderOfTheVersionsDoesNotMatterToTheBit() throws VectorsUnavailable {
        StoryVectors forth = read(documents(NEWS, SPUN));
        StoryVectors back = new ModelVectors().read(
                documents(SPUN, NEWS), all(documents(SPUN, NEWS)), Progress.NONE, new CancelToken());
        assertThat(forth.of(0, 1)).isEqualTo(back.of(1, 1));
        assertThat(forth.likeness(0, 1, 1, 1)).isEqualTo(back.likeness(1, 1, 0, 1));
    }

    @Test
    void vectorsHaveLengthOne() throws VectorsUnavailable {
        StoryVectors read = read(documents(NEWS, SPUN));
        assertThat(read.likeness(0, 1, 0, 1)).isCloseTo(1, within(1e-3));
    }

    @Test
    void aSentenceThatPointsBackIsReadWithTheOneBefore() throws VectorsUnavailable {
        String pointing = "This could take years.";
        Document afterRain = documents("The rain flooded every cellar. " + pointing).getFirst();
        Document afterCourt = documents("Judges must hear every appeal. " + pointing).getFirst();
        int years = token(afterRain, "years");
        StoryVectors read = read(List.of(afterRain, afterCourt));
        assertThat(read.of(0, years)).isNotEqualTo(read.of(1, years));
        Document plainA = documents("The rain flooded every cellar. Repairs could take years.").getFirst();
        Document plainB = documents("Judges must hear every appeal. Repairs could take years.").getFirst();
        StoryVectors plain = read(List.of(plainA, plainB));
        assertThat(plain.of(0, token(plainA, "years"))).isEqualTo(plain.of(1, token(plainB, "years")));
    }

    @Test
    void whatTheModelCannotHoldHasNoVectors() throws VectorsUnavailable {
        Document document = documents("word ".repeat(600).strip() + ".").getFirst();
        StoryVectors read = read(List.of(document));
        assertThat(read.of(0, 0)).isNotNull();
        assertThat(read.of(0, 599)).isNull();
    }

    @Test
    void awkwardTextIsRead() throws VectorsUnavailable {
        List<Document> documents = documents("", "😀 e\u0301 \u200f‮ ﷽ …", "?", "ﬁ½ ０１２");
        assertThat(read(documents).has(1, 0)).isTrue();
    }

    @Test
    void progressIsToldFromNothingToNearlyAll() throws VectorsUnavailable {
        List<Document> documents = documents(NEWS, SPUN);
        List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
        vectors.read(documents, all(documents), (stage, fraction) -> fractions.add(fraction), new CancelToken());
        assertThat(fractions).hasSize(6).contains(0.0).allMatch(fraction -> fraction < 1);
    }

    @Test
    void readingStopsWhenItIsCancelled() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        List<Document> documents = documents(NEWS, SPUN);
        assertThatThrownBy(() -> vectors.read(documents, all(documents), Progress.NONE, cancel))
                .isInstanceOf(CancellationException.class);
    }

    private StoryVectors read(List<Document> documents) throws VectorsUnavailable {
        return vectors.read(documents, all(documents), Progress.NONE, new CancelToken());
    }

    private static List<BitSet> all(List<Document> documents) {
        return documents.stream()
                .map(document -> {
                    BitSet all = new BitSet();
                    all.set(0, document.sentences().size());
                    return all;
                })
                .toList();
    }

    private static List<Document> documents(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Segmenter().cut(Version.ofText("a", text), Language.ENGLISH))
                .toList();
    }

    private static int token(Document document, String word) {
        return IntStream.range(0, document.tokens().size())
                .filter(token -> document.tokens().span(token).of(document.text()).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
