package dev.parallax.meaning;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a story's words and numbers, of length 1, measured from the middle of all of them: what the whole story
 * is about is in every vector and tells no sentence from another.
 *
 * <p>Does not depend on the order of the versions. Immutable; any thread may use it.
 */
public final class StoryVectors implements TokenVectors {

    private final List<BitSet> sentences;
    private final float[] @Nullable [] [] vectors;

    /** @param read for each version the vectors of its sentences; null for a sentence that was not read */
    StoryVectors(List<Document> documents, List<@Nullable SentenceVectors[]> read) {
        sentences = read.stream().map(StoryVectors::present).toList();
        vectors = new float[documents.size()][][];
        for (int version = 0; version < vectors.length; version++) {
            vectors[version] = words(documents.get(version), read.get(version));
        }
        centre(vectors);
    }

    @Override
    public boolean has(int version, int sentence) {
        return sentences.get(version).get(sentence);
    }

    @Override
    public double likeness(int versionA, int tokenA, int versionB, int tokenB) {
        float[] a = vectors[versionA][tokenA];
        float[] b = vectors[versionB][tokenB];
        return a == null || b == null ? Double.NaN : dot(a, b);
    }

    /** The vector of a token; null for punctuation, in a sentence that was not read and past the model's reach. */
    public float @Nullable [] of(int version, int token) {
        return vectors[version][token];
    }

    /** Cosine of two vectors of length 1. */
    public static float dot(float[] a, float[] b) {
        // Four sums at once: the processor need not wait for one addition to begin the next.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < VectorModel.DIMENSION; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return first + second + third + fourth;
    }

    private static BitSet present(@Nullable SentenceVectors[] read) {
        BitSet present = new BitSet();
        IntStream.range(0, read.length).filter(sentence -> read[sentence] != null).forEach(present::set);
        return present;
    }

    /** One vector a word: the mean of its pieces. */
    private static float @Nullable [][] words(Document document, @Nullable SentenceVectors[] read) {
        Tokens tokens = document.tokens();
        float[][] words = new float[tokens.size()][];
        for (int place = 0; place < read.length; place++) {
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

    private static void centre(float[] @Nullable [] [] vectors) {
        float[] middle = middle(vectors);
        for (float[][] version : vectors) {
            for (float[] vector : version) {
                if (vector != null) {
                    double squares = 0;
                    for (int i = 0; i < middle.length; i++) {
                        vector[i] -= middle[i];
                        squares += vector[i] * vector[i];
                    }
                    float length = (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
                    for (int i = 0; i < middle.length; i++) {
                        vector[i] /= length;
                    }
                }
            }
        }
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
