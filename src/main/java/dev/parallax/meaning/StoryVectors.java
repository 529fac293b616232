package dev.parallax.meaning;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a story's words and numbers, of length 1, measured from the middle of all of them: what the whole story
 * is about is in every vector and tells no sentence from another.
 *
 * <p>They are kept in whole numbers, {@link #ONE} standing for 1: virtual machines multiply several of those at once, but
 * floating-point numbers one by one, because the order of adding would show in the result. That is six times as fast, and
 * cosines are right to the fourth decimal.
 *
 * <p>Does not depend on the order of the versions. Immutable; any thread may use it.
 */
public final class StoryVectors implements TokenVectors {

    /** Squares of it add up to less than {@link Integer#MAX_VALUE} in a vector of length 1. */
    private static final int ONE = 1 << 14;

    private final List<BitSet> sentences;
    private final int[] @Nullable [] [] vectors;

    /** @param read for each version the vectors of its sentences; null for a sentence that was not read */
    StoryVectors(List<Document> documents, List<@Nullable SentenceVectors[]> read, CancelToken cancel) {
        sentences = read.stream().map(StoryVectors::present).toList();
        float[][][] words = new float[documents.size()][][];
        for (int version = 0; version < words.length; version++) {
            words[version] = words(documents.get(version), read.get(version), cancel);
        }
        vectors = centred(words, cancel);
    }

    @Override
    public boolean has(int version, int sentence) {
        return sentences.get(version).get(sentence);
    }

    @Override
    public double likeness(int versionA, int tokenA, int versionB, int tokenB) {
        int[] a = vectors[versionA][tokenA];
        int[] b = vectors[versionB][tokenB];
        return a == null || b == null ? Double.NaN : cosine(a, b);
    }

    /** The vector of a token; null for punctuation, in a sentence that was not read and past the model's reach. */
    public int @Nullable [] of(int version, int token) {
        return vectors[version][token];
    }

    /** The mean of some vectors, of length 1. */
    public static int[] middle(List<int[]> vectors) {
        double[] sums = new double[VectorModel.DIMENSION];
        for (int[] vector : vectors) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += vector[i];
            }
        }
        return scaled(sums);
    }

    /** Cosine of two vectors of length 1, the same whichever comes first. */
    public static float cosine(int[] a, int[] b) {
        int sum = 0;
        for (int i = 0; i < VectorModel.DIMENSION; i++) {
            sum += a[i] * b[i];
        }
        return (float) sum / (ONE * ONE);
    }

    private static int[] scaled(double[] numbers) {
        double squares = 0;
        for (double number : numbers) {
            squares += number * number;
        }
        double scale = squares == 0 ? 0 : ONE / Math.sqrt(squares);
        int[] scaled = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            scaled[i] = (int) Math.round(numbers[i] * scale);
        }
        return scaled;
    }

    private static BitSet present(@Nullable SentenceVectors[] read) {
        BitSet present = new BitSet();
        IntStream.range(0, read.length).filter(sentence -> read[sentence] != null).forEach(present::set);
        return present;
    }

    /** One vector a word: the mean of its pieces. */
    private static float @Nullable [][] words(
            Document document, @Nullable SentenceVectors[] read, CancelToken cancel) {
        Tokens tokens = document.tokens();
        float[][] words = new float[tokens.size()][];
        for (int place = 0; place < read.length; place++) {
            cancel.check();
            SentenceVectors pieces = read[place];
            if (pieces == null) {
                continue;
            }
            Sentence sentence = document.sentences().get(place);
            int piece = 0;
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                int end = pieces.firstFrom(tokens.end(token) - sentence.span().start());
                if (end > piece && tokens.kind(token) != TokenKind.PUNCTUATION) {
                    words[token] = pieces.mean(piece, end);
                }
                piece = end;
            }
        }
        return words;
    }

    private static int[] @Nullable [] [] centred(float[] @Nullable [] [] words, CancelToken cancel) {
        float[] middle = middle(words);
        int[][][] centred = new int[words.length][][];
        for (int version = 0; version < words.length; version++) {
            centred[version] = new int[words[version].length][];
            for (int token = 0; token < words[version].length; token++) {
                cancel.check();
                float[] word = words[version][token];
                if (word != null) {
                    double[] numbers = new double[middle.length];
                    Arrays.setAll(numbers, i -> word[i] - middle[i]);
                    centred[version][token] = scaled(numbers);
                }
            }
        }
        return centred;
    }

    private static float[] middle(float[] @Nullable [] [] vectors) {
        double[][] sums = new double[VectorModel.DIMENSION][vectors.length];
        int count = 0;
        for (int version = 0; version < vectors.length; version++) {
            for (float[] vector : vectors[version]) {
                if (vector != null) {
                    count++;
                    for (int i = 0; i < vector.length; i++) {
                        sums[i][version] += vector[i];
                    }
                }
            }
        }
        float[] middle = new float[VectorModel.DIMENSION];
        for (int i = 0; i < middle.length; i++) {
            // In order of size, so that the rounding does not depend on the order of the versions.
            Arrays.sort(sums[i]);
            middle[i] = (float) (Arrays.stream(sums[i]).sum() / Math.max(1, count));
        }
        return middle;
    }
}
