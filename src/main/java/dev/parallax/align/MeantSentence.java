package dev.parallax.align;

import dev.parallax.meaning.StoryVectors;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with what they mean and how much they say.
 *
 * @param vectors one per word
 * @param weights one per word, above 0
 * @param clauses the whole sentence and, if it has several, its clauses, as ranges of words
 * @param middle mean of the vectors, of length 1
 */
record MeantSentence(int[][] vectors, double[] weights, List<Range> clauses, int[] middle) {

    /** A clause with fewer telling words than this states nothing by itself. */
    private static final int LEAST_TELLING_WORDS = 5;

    private static final double LEAST_WEIGHT = 1e-6;

    /** Words of a sentence, half-open. */
    record Range(int first, int end) {}

    /**
     * How alike two sentences are, each 0 to 1.
     *
     * @param clause that of their most similar clauses
     */
    record Likeness(double whole, double clause) {}

    /** Null for a sentence without a word that has a vector. */
    static @Nullable MeantSentence of(
            Document document, int version, int place, Terms terms, StoryVectors vectors) {
        Sentence sentence = document.sentences().get(place);
        List<int[]> words = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Clauses clauses = new Clauses(document, LEAST_TELLING_WORDS);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            int[] vector = vectors.of(version, token);
            if (vector != null) {
                clauses.add(token, words.size(), terms.isTellingToken(version, token));
                words.add(vector);
                weights.add(Math.max(LEAST_WEIGHT, terms.weightOfToken(version, token)));
            }
        }
        return words.isEmpty()
                ? null
                : new MeantSentence(
                        words.toArray(int[][]::new),
                        weights.stream().mapToDouble(Double::doubleValue).toArray(),
                        clauses.ranges(words.size()),
                        StoryVectors.middle(words));
    }

    Likeness likeness(MeantSentence other) {
        float[][] cosines = new float[vectors.length][other.vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < other.vectors.length; j++) {
                cosines[i][j] = StoryVectors.cosine(vectors[i], other.vectors[j]);
            }
        }
        double whole = 0;
        double best = 0;
        for (Range own : clauses) {
            for (Range others : other.clauses) {
                double likeness = likeness(cosines, own, other, others);
                whole = own == clauses.getFirst() && others == other.clauses.getFirst() ? likeness : whole;
                best = Math.max(best, likeness);
            }
        }
        return new Likeness(Math.min(1, whole), Math.min(1, best));
    }

    private double likeness(float[][] cosines, Range own, MeantSentence other, Range others) {
        float[] bestOfOther = new float[others.end - others.first];
        double found = 0;
        double all = 0;
        Arrays.fill(bestOfOther, -1);
        for (int i = own.first; i < own.end; i++) {
            float best = -1;
            for (int j = others.first; j < others.end; j++) {
                float cosine = cosines[i][j];
                best = Math.max(best, cosine);
                bestOfOther[j - others.first] = Math.max(bestOfOther[j - others.first], cosine);
            }
            found += weights[i] * best;
            all += weights[i];
        }
        double forth = found / all;
        found = 0;
        all = 0;
        for (int j = others.first; j < others.end; j++) {
            found += other.weights[j] * bestOfOther[j - others.first];
            all += other.weights[j];
        }
        double back = found / all;
        return forth <= 0 || back <= 0 ? 0 : 2 * forth * back / (forth + back);
    }
}
