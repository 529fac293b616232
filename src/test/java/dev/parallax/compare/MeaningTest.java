package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.meaning.ModelVectors;
import dev.parallax.meaning.VectorReader;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a comparison owes to the meaning of sentences, and what it does without. */
class MeaningTest {

    private static final String WIRE = """
            The council approved a contract for the storm gate on Monday.
            Fishermen say the closure of the channel will ruin them.
            Insurers refuse to cover cellars near the quay.""";
    private static final String LOCAL = """
            Underwriters will not pay for basements by the waterfront.
            Boat owners fear that a blocked waterway means the end of their business.""";
    private static final String GERMAN = """
            Der Rat hat am Montag einem Vertrag über das Sturmtor zugestimmt, das den Hafen schützen soll.
            Die Fischer sagen, dass die Sperrung der Fahrrinne ihre Betriebe vernichten wird.""";

    private static final String NOUNS = "harbour council mayor ferry bridge letter cellar widow captain lantern orchard"
            + " miller station garden market soldier doctor painter river carriage window teacher farmer singer";
    private static final String ADJECTIVES = "wooden narrow famous quiet broken golden ancient northern lonely foreign"
            + " little crowded wealthy silent frozen hidden";

    private static final VectorReader NEVER = (documents, sentences, progress, cancel) -> {
        throw new AssertionError("read " + sentences);
    };

    private static final VectorReader BROKEN = (documents, sentences, progress, cancel) -> {
        throw new VectorsUnavailable(new IOException("no room"));
    };

    private final AtomicInteger read = new AtomicInteger();
    private final VectorReader counting = (documents, sentences, progress, cancel) -> {
        read.addAndGet(sentences.stream().mapToInt(BitSet::cardinality).sum());
        throw new VectorsUnavailable(new IOException("counted"));
    };

    @Test
    void sentencesInOtherWordsAreLinkedByTheirMeaning() {
        Comparison comparison = compare(new ModelVectors(), WIRE, LOCAL);
        assertThat(comparison.basis()).isEqualTo(new Basis(Basis.Kind.MEANING, null));
        assertThat(links(comparison)).contains("2-0");
        assertThat(links(words(WIRE, LOCAL))).doesNotContain("2-0");
    }

    @Test
    void whatIsRefinedIsWhatIsComparedAtOnce() {
        Comparer comparer = new Comparer();
        Comparison refined = comparer.refine(words(WIRE, LOCAL), Progress.NONE, new CancelToken());
        Comparison whole = compare(new ModelVectors(), WIRE, LOCAL);
        assertThat(refined.alignment()).isEqualTo(whole.alignment());
        assertThat(refined.basis()).isEqualTo(whole.basis());
        assertThat(refined.scripts()).isEqualTo(whole.scripts());
        assertThat(refined.ledger()).isEqualTo(whole.ledger());
    }

    @Test
    void revisionsThatExplainEachOtherReadNothing() {
        String revised = WIRE.replace("on Monday", "on Tuesday").replace("refuse to cover", "no longer cover");
        Comparison comparison = compare(NEVER, WIRE, revised, WIRE + "\n\nA court will decide in April.");
        assertThat(comparison.basis()).isEqualTo(Basis.OF_WORDS);
        assertThat(comparison.alignment().passages()).hasSize(3);
        Comparison first = words(WIRE, revised);
        assertThat(new Comparer(NEVER).refine(first, Progress.NONE, new CancelToken())).isSameAs(first);
    }

    @Test
    void withoutVectorsWordsDecideAndTheReaderIsTold() {
        Comparison comparison = compare(BROKEN, WIRE, LOCAL);
        assertThat(comparison.basis()).isEqualTo(new Basis(Basis.Kind.WORDS, Notice.of("align.no-vectors")));
        assertThat(comparison.alignment()).isEqualTo(words(WIRE, LOCAL).alignment());
    }

    @Test
    void anotherLanguageIsComparedByItsWords() {
        assertThat(compare(NEVER, GERMAN, GERMAN.lines().skip(1).collect(Collectors.joining()) + " Das ist neu in der Stadt.")
                        .basis())
                .isEqualTo(new Basis(Basis.Kind.WORDS, Notice.of("align.not-english")));
        assertThat(compare(new ModelVectors(), WIRE, LOCAL, GERMAN).basis())
                .isEqualTo(new Basis(Basis.Kind.MEANING, Notice.of("align.partly-english")));
    }

    @Test
    void ofBooksOnlySentencesInDoubtAreReadAndNotAllOfThose() {
        compare(counting, book(1), shuffled(book(1)));
        assertThat(read.get()).isBetween(1_000, 1_999);
        read.set(0);
        compare(counting, book(1), book(2));
        assertThat(read.get()).isBetween(1, 999);
    }

    @Test
    void thatNotAllOfABookWasReadIsTold() {
        VectorReader frugal = (documents, sentences, progress, cancel) ->
                new ModelVectors().read(documents, List.of(firstOf(sentences.get(0)), firstOf(sentences.get(1))), progress, cancel);
        assertThat(compare(frugal, book(1), shuffled(book(1))).basis())
                .isEqualTo(new Basis(Basis.Kind.MEANING, Notice.of("align.too-long", 30_000)));
    }

    private static String shuffled(String book) {
        List<String> sentences = new ArrayList<>(book.lines().toList());
        Collections.shuffle(sentences, new Random(2));
        return String.join("\n", sentences);
    }

    private static BitSet firstOf(BitSet sentences) {
        BitSet first = new BitSet();
        first.set(sentences.nextSetBit(0));
        return first;
    }

    /** A thousand sentences that share words with many others and all their words with none. */
    private static String book(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1_000)
                .mapToObj(sentence -> "The %s %s was taken from the %s %s near the old %s after the %s %s had gone.".formatted(
                        one(ADJECTIVES, random), one(NOUNS, random), one(ADJECTIVES, random), one(NOUNS, random),
                        one(NOUNS, random), one(ADJECTIVES, random), one(NOUNS, random)))
                .collect(Collectors.joining("\n"));
    }

    private static String one(String words, Random random) {
        String[] all = words.split(" ");
        return all[random.nextInt(all.length)];
    }

    private static List<String> links(Comparison comparison) {
        return comparison.alignment().links().stream()
                .filter(link -> !link.weak())
                .map(link -> ends(link))
                .toList();
    }

    private static String ends(Link link) {
        return link.a().sentence() + "-" + link.b().sentence();
    }

    private static Comparison words(String... texts) {
        return new Comparer(NEVER).compareWords(story(texts), CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }

    private static Comparison compare(VectorReader vectors, String... texts) {
        return new Comparer(vectors).compare(story(texts), CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }

    private static Story story(String... texts) {
        return new Story("", Stream.of(texts).map(text -> Version.ofText("V", text)).toList());
    }
}
