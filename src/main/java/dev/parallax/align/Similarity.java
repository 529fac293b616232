package dev.parallax.align;

import dev.parallax.work.CancelToken;
import java.util.List;

/**
 * How alike the sentences of two versions are. One similarity is made for one story; a later one may replace it by
 * a better one of the same story.
 */
public interface Similarity {

    /**
     * The pairs worth looking at between two versions: for every sentence of either its best partners. Captions,
     * credits and boilerplate are in no pair; headings are paired with headings only.
     *
     * @return pairs with a score above 0, ordered by sentence; symmetric: the versions may be swapped
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<Pair> between(int versionA, int versionB, CancelToken cancel);

    /**
     * @param a sentence of the one version
     * @param b sentence of the other
     * @param score 0 (nothing in common) to 1 (the same words)
     * @param shared how many telling words both have, at least 0
     */
    record Pair(int a, int b, double score, int shared) {

        Pair withScore(double newScore) {
            return new Pair(a, b, newScore, shared);
        }
    }
}
