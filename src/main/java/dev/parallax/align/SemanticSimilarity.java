package dev.parallax.align;

import dev.parallax.meaning.StoryVectors;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Likeness by meaning: every word of a sentence looks for the word of the other that is nearest to it; the likeness is
 * the harmonic mean of both directions, each word weighed by its rarity in the story. The same is done for every pair of
 * their clauses.
 *
 * <p>The scheme is that of BERTScore (Zhang et al. 2020) with vectors centred on the story.
 */
public final class SemanticSimilarity implements Similarity {

    /** Of two articles all sentences are compared word by word; that is so many pairs of words. */
    private static final long MOST_PAIRS_OF_WORDS = 400_000;

    /** Of longer texts each is compared with so many: those nearest by the middle of their words. */
    private static final int BEST_PARTNERS = 8;

    private final LexicalSimilarity words;
    private final @Nullable MeantSentence[][] sentences;
    private final List<Document> documents;

    /** @param vectors of the same story; a sentence without any is like no other */
    public SemanticSimilarity(List<Document> documents, LexicalSimilarity words, StoryVectors vectors) {
        this.documents = documents;
        this.words = words;
        sentences = new MeantSentence[documents.size()][];
        for (int version = 0; version < sentences.length; version++) {
            int number = version;
            sentences[version] = IntStream.range(0, documents.get(version).sentences().size())
                    .mapToObj(sentence -> vectors.has(number, sentence)
                            ? MeantSentence.of(documents.get(number), number, sentence, words.terms(), vectors)
                            : null)
                    .toArray(MeantSentence[]::new);
        }
    }

    @Override
    public boolean judges(int version, int sentence) {
        return sentences[version][sentence] != null;
    }

    @Override
    public Kind kind() {
        return Kind.MEANING;
    }

    @Override
    public List<Pair> between(int versionA, BitSet sentencesA, int versionB, BitSet sentencesB, CancelToken cancel) {
        int[] fromA = readable(versionA, sentencesA);
        int[] fromB = readable(versionB, sentencesB);
        List<Pair> pairs = new ArrayList<>();
        for (SentencePair candidate : candidates(versionA, fromA, versionB, fromB, cancel)) {
            cancel.check();
            MeantSentence a = sentences[versionA][candidate.a];
            MeantSentence b = sentences[versionB][candidate.b];
            MeantSentence.Likeness likeness = a.likeness(b);
            if (likeness.whole() > 0) {
                Pair byWords = words.pair(versionA, candidate.a, versionB, candidate.b);
                pairs.add(new Pair(candidate.a, candidate.b,
                        likeness.whole(), byWords.words(), likeness.clause(), byWords.shared()));
            }
        }
        return pairs;
    }

    private record SentencePair(int a, int b) implements Comparable<SentencePair> {
        @Override
        public int compareTo(SentencePair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private int[] readable(int version, BitSet wanted) {
        return wanted.stream().filter(sentence -> judges(version, sentence)).toArray();
    }

    /** In order. */
    private Iterable<SentencePair> candidates(int versionA, int[] fromA, int versionB, int[] fromB, CancelToken cancel) {
        boolean all = words(versionA, fromA) * words(versionB, fromB) <= MOST_PAIRS_OF_WORDS;
        TreeSet<SentencePair> candidates = new TreeSet<>();
        for (int a : fromA) {
            cancel.check();
            for (int b : all ? fromB : nearest(versionA, a, versionB, fromB)) {
                candidates.add(new SentencePair(a, b));
            }
        }
        for (int b : all ? new int[0] : fromB) {
            cancel.check();
            for (int a : nearest(versionB, b, versionA, fromA)) {
                candidates.add(new SentencePair(a, b));
            }
        }
        candidates.removeIf(pair -> documents.get(versionA).sentences().get(pair.a).role()
                != documents.get(versionB).sentences().get(pair.b).role());
        return candidates;
    }

    private long words(int version, int[] places) {
        return Arrays.stream(places).mapToLong(place -> sentences[version][place].vectors().length).sum();
    }

    private int[] nearest(int version, int sentence, int otherVersion, int[] others) {
        int[] middle = sentences[version][sentence].middle();
        double[] near = Arrays.stream(others)
                .mapToDouble(other -> StoryVectors.cosine(middle, sentences[otherVersion][other].middle()))
                .toArray();
        return IntStream.range(0, others.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> -near[place]).thenComparingInt(place -> place))
                .limit(BEST_PARTNERS)
                .mapToInt(place -> others[place])
                .toArray();
    }
}
