package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Likeness by shared words: the mean of the weighted Dice coefficient and the TF-IDF cosine of two sentences' stems.
 * Looks only at pairs that share a telling word, so that two novels take no longer than their words do.
 */
public final class LexicalSimilarity implements Similarity {

    /** Partners kept per sentence: more than a sentence has in any text, few enough for books. */
    private static final int BEST_PARTNERS = 8;

    /** Partners looked at per sentence. */
    private static final int CANDIDATES = 48;

    /** A term in more sentences of one version than this tells none of them apart. */
    private static final int MOST_FREQUENT = 400;

    private final List<Document> documents;
    private final Terms terms;
    private final double[][] sums;
    private final double[][] norms;

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public LexicalSimilarity(List<Document> documents, CancelToken cancel) {
        this.documents = documents;
        terms = new Terms(documents, cancel);
        sums = new double[documents.size()][];
        norms = new double[documents.size()][];
        for (int version = 0; version < sums.length; version++) {
            int[][] sentences = terms.of(version);
            sums[version] = Arrays.stream(sentences).mapToDouble(this::sum).toArray();
            norms[version] = Arrays.stream(sentences).mapToDouble(this::norm).toArray();
        }
    }

    private double sum(int[] sentence) {
        return Arrays.stream(sentence).mapToDouble(terms::weight).sum();
    }

    private double norm(int[] sentence) {
        return Math.sqrt(Arrays.stream(sentence).mapToDouble(term -> terms.weight(term) * terms.weight(term)).sum());
    }

    Terms terms() {
        return terms;
    }

    @Override
    public boolean judges(int version, int sentence) {
        return true;
    }

    @Override
    public Kind kind() {
        return Kind.WORDS;
    }

    @Override
    public List<Pair> between(int versionA, BitSet sentencesA, int versionB, BitSet sentencesB, CancelToken cancel) {
        int[][] postings = postings(terms.of(versionB), sentencesB);
        double[] shared = new double[terms.of(versionB).length];
        List<Pair> pairs = new ArrayList<>();
        for (int a = sentencesA.nextSetBit(0); a >= 0; a = sentencesA.nextSetBit(a + 1)) {
            cancel.check();
            for (int b : candidates(versionA, a, versionB, postings, shared)) {
                pairs.add(pair(versionA, a, versionB, b));
            }
        }
        return bestOfRowsAndColumns(pairs, terms.of(versionA).length, shared.length);
    }

    /** For every term the sentences that have it; null for one that is in none or in too many. */
    private int[][] postings(int[][] sentences, BitSet wanted) {
        int[] counts = new int[terms.size()];
        wanted.stream().forEach(sentence -> {
            for (int term : sentences[sentence]) {
                counts[term]++;
            }
        });
        int[][] postings = new int[terms.size()][];
        for (int term = 0; term < postings.length; term++) {
            postings[term] = counts[term] > 0 && counts[term] <= MOST_FREQUENT ? new int[counts[term]] : null;
        }
        Arrays.fill(counts, 0);
        wanted.stream().forEach(sentence -> {
            for (int term : sentences[sentence]) {
                if (postings[term] != null) {
                    postings[term][counts[term]++] = sentence;
                }
            }
        });
        return postings;
    }

    /** The sentences of the other version that share most, by the telling words alone. */
    private List<Integer> candidates(int versionA, int a, int versionB, int[][] postings, double[] shared) {
        List<Integer> touched = new ArrayList<>();
        for (int term : terms.of(versionA)[a]) {
            if (postings[term] != null) {
                for (int b : postings[term]) {
                    if (shared[b] == 0) {
                        touched.add(b);
                    }
                    shared[b] += terms.weight(term);
                }
            }
        }
        Role role = documents.get(versionA).sentences().get(a).role();
        List<Integer> candidates = touched.stream()
                .filter(b -> documents.get(versionB).sentences().get(b).role() == role)
                .sorted(Comparator.<Integer>comparingDouble(b -> -shared[b] / (1 + sums[versionB][b]))
                        .thenComparingInt(b -> b))
                .limit(CANDIDATES)
                .toList();
        touched.forEach(b -> shared[b] = 0);
        return candidates;
    }

    /** How alike these two sentences are by their words. */
    Pair pair(int versionA, int a, int versionB, int b) {
        int[] first = terms.of(versionA)[a];
        int[] second = terms.of(versionB)[b];
        double shared = 0;
        double squares = 0;
        int telling = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i] == second[j]) {
                double weight = terms.weight(first[i]);
                shared += weight;
                squares += weight * weight;
                telling += terms.isTelling(first[i]) ? 1 : 0;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        double dice = 2 * shared / Math.max(Double.MIN_NORMAL, sums[versionA][a] + sums[versionB][b]);
        double cosine = squares / Math.max(Double.MIN_NORMAL, norms[versionA][a] * norms[versionB][b]);
        double likeness = Math.min(1, (dice + cosine) / 2);
        return new Pair(a, b, likeness, Math.min(1, cosine), likeness, telling);
    }

    /** Keeps a pair that is among the best of its row or of its column, so that the versions may be swapped. */
    private static List<Pair> bestOfRowsAndColumns(List<Pair> pairs, int rows, int columns) {
        int[] inRow = new int[rows];
        int[] inColumn = new int[columns];
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::a).thenComparingInt(Pair::b))
                .filter(pair -> inRow[pair.a()]++ < BEST_PARTNERS | inColumn[pair.b()]++ < BEST_PARTNERS)
                .sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b))
                .toList();
    }
}
