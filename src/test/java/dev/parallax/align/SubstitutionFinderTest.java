package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.meaning.Thesaurus;
import dev.parallax.meaning.TokenVectors;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionFinderTest {

    @Test
    void synonyms() {
        assertThat(told("The city’s attorney spoke on Monday. | The city’s lawyer spoke on Monday."))
                .containsExactly("attorney lawyer SYNONYM");
    }

    @Test
    void aKindAsSeenFromTheFirst() {
        assertThat(told("They signed the agreement in May. | They signed the contract in May."))
                .containsExactly("agreement contract WIDER");
        assertThat(told("They signed the contract in May. | They signed the agreement in May."))
                .containsExactly("contract agreement NARROWER");
    }

    @Test
    void opposites() {
        assertThat(told("Prices rose by 5 percent in May. | Prices fell by 5 percent in May."))
                .containsExactly("rose fell OPPOSITE");
    }

    @Test
    void severalInOneSentenceByPlace() {
        assertThat(told("The council chose to build a steel barrier. | The council selected to construct a metal gate."))
                .containsExactly(
                        "chose selected SYNONYM", "build construct SYNONYM", "steel metal NARROWER", "barrier gate WIDER");
    }

    @Test
    void eachWordOnceInTheNearestPair() {
        assertThat(told("The lawyer of the town spoke. | The attorney of the town and another attorney spoke."))
                .containsExactly("lawyer attorney SYNONYM");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // the same words
        "They signed the contract in May. | They signed the contract in May.",
        // inflected only
        "They will sign contracts in May. | They signed a contract in May.",
        // spelled otherwise
        "They saw a gray harbor. | They saw a grey harbour.",
        // both sentences have both words
        "The contract is an agreement. | The agreement was no contract.",
        // not known to mean the same
        "They signed the contract in May. | They signed the guestbook in May.",
        // names
        "He went to the Harbor Court in May. | He went to the Harbor Tribunal in May.",
        "Mayor House said so in May. | Mayor Home said so in May.",
        "House Republicans said so in May. | Home Republicans said so in May.",
        // numbers
        "They met nine times in May. | They met 9 times in May.",
        "They met ten times in May. | They met twelve times in May.",
        // function words
        "He spoke before the vote. | He spoke after the vote.",
        // other places in the sentence
        "The lawyer met members of the council, who praised Monday’s vote. "
                + "| Members of the council met on Monday and an attorney praised the vote."
    })
    void nothingIsToldOf(String sentences) {
        assertThat(told(sentences)).isEmpty();
    }

    @Test
    void sentencesThatAreOnlyMaybeRelatedAreLeftAlone() {
        List<Document> documents = documents("They signed the agreement. | They signed the contract.", Language.ENGLISH);
        Alignment weak = new Alignment(
                List.of(new Link(new SentenceRef(0, 0), new SentenceRef(1, 0), 0.4, true)), List.of());
        assertThat(new SubstitutionFinder(Thesaurus.english()).find(documents, weak, null, new CancelToken())).isEmpty();
    }

    @Test
    void otherLanguagesHaveNoThesaurus() {
        String sentences = "They signed the agreement. | They signed the contract.";
        assertThat(told(documents(sentences, new Language("de")), null)).isEmpty();
    }

    @Test
    void vectorsTellWhatNoThesaurusKnows() {
        List<Document> documents = documents(
                "The order is about migrants in the state. | The order is about newcomers in the state.", Language.ENGLISH);
        TokenVectors vectors = new Likeness(documents, Map.of("migrants newcomers", 0.8));
        assertThat(told(documents, null)).isEmpty();
        assertThat(told(documents, vectors)).containsExactly("migrants newcomers ALIKE 0.8");
    }

    @Test
    void wordsBesideEachOtherBecomeAPhrase() {
        List<Document> documents = documents(
                "The order is about illegal aliens in Texas. | The order is about undocumented immigrants in Texas.", Language.ENGLISH);
        TokenVectors vectors = new Likeness(documents, Map.of("illegal undocumented", 0.7, "aliens immigrants", 0.8));
        assertThat(told(documents, vectors))
                .containsExactly("illegal aliens undocumented immigrants ALIKE 0.7");
    }

    @Test
    void vectorsThatAreNotNearTellNothing() {
        List<Document> documents = documents(
                "The order is about migrants in the state. | The order is about newcomers in the state.", Language.ENGLISH);
        TokenVectors vectors = new Likeness(documents, Map.of("migrants newcomers", 0.5));
        assertThat(told(documents, vectors)).isEmpty();
    }

    @Test
    void aRelationThatVectorsDenyIsNotTold() {
        List<Document> documents = documents("They signed the agreement. | They signed the contract.", Language.ENGLISH);
        TokenVectors vectors = new Likeness(documents, Map.of("agreement contract", -0.1));
        assertThat(told(documents, vectors)).isEmpty();
    }

    @Test
    void wordsOfOtherClassesAreNotAlike() {
        List<Document> documents = documents("The gate quickly closed. | The gate tempest closed.", Language.ENGLISH);
        TokenVectors vectors = new Likeness(documents, Map.of("quickly tempest", 0.9));
        assertThat(told(documents, vectors)).isEmpty();
    }

    @Test
    void theOrderOfTheVersionsDoesNotMatter() {
        List<String> cells = List.of(
                "The city’s attorney said the association chose a steel barrier for the harbor.",
                "The metropolis’s lawyer stated the organization selected a metal gate for the harbor.");
        List<String> one = told(String.join("|", cells));
        List<String> other = told(String.join("|", cells.reversed()));
        assertThat(one).hasSize(6);
        assertThat(other.stream().map(SubstitutionFinderTest::swapped)).containsExactlyElementsOf(one);
    }

    @Test
    void cancelled() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        List<Document> documents = documents("They signed the agreement. | They signed the contract.", Language.ENGLISH);
        SubstitutionFinder finder = new SubstitutionFinder(Thesaurus.english());
        assertThatThrownBy(() -> finder.find(documents, linked(), null, cancel)).isInstanceOf(CancellationException.class);
    }

    private static String swapped(String told) {
        String[] parts = told.split(" ");
        return parts[1] + " " + parts[0] + " " + Substitution.Relation.valueOf(parts[2]).inverse();
    }

    private static List<String> told(String sentences) {
        return told(documents(sentences, Language.ENGLISH), null);
    }

    private static List<String> told(List<Document> documents, @Nullable TokenVectors vectors) {
        return new SubstitutionFinder(Thesaurus.english())
                .find(documents, linked(), vectors, new CancelToken()).stream()
                .map(found -> found.spanA().of(documents.get(0).text()) + " " + found.spanB().of(documents.get(1).text())
                        + " " + found.relation() + (Double.isNaN(found.likeness()) ? "" : " " + found.likeness()))
                .toList();
    }

    private static Alignment linked() {
        return new Alignment(
                List.of(new Link(new SentenceRef(0, 0), new SentenceRef(1, 0), 0.9, false)), List.of());
    }

    private static List<Document> documents(String sentences, Language language) {
        return Stream.of(sentences.split("\\|"))
                .map(text -> new Segmenter().cut(Version.ofText("v", text.strip()), language))
                .toList();
    }

    /** Vectors by which words are far from each other, except for these pairs. */
    private record Likeness(List<Document> documents, Map<String, Double> pairs) implements TokenVectors {

        @Override
        public boolean has(int version, int sentence) {
            return true;
        }

        @Override
        public double likeness(int versionA, int tokenA, int versionB, int tokenB) {
            return pairs.getOrDefault(word(versionA, tokenA) + " " + word(versionB, tokenB), 0.0);
        }

        private String word(int version, int token) {
            return documents.get(version).tokens().span(token).of(documents.get(version).text());
        }
    }
}
