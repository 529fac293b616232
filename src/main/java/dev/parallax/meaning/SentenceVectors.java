package dev.parallax.meaning;

import java.util.Arrays;

/**
 * The pieces of a sentence and what they mean in it.
 *
 * @param starts where each piece starts in the sentence, in UTF-16 units, ascending
 * @param vectors one of {@link VectorModel#DIMENSION} numbers per piece
 */
record SentenceVectors(int[] starts, float[][] vectors) {

    /** The first piece that starts at this place or later. */
    int firstFrom(int place) {
        int found = Arrays.binarySearch(starts, place);
        while (found > 0 && starts[found - 1] == place) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    float[] mean(int first, int end) {
        float[] mean = new float[VectorModel.DIMENSION];
        for (int piece = first; piece < end; piece++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vectors[piece][i] / (end - first);
            }
        }
        return mean;
    }
}
