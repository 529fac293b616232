package dev.parallax.align;

import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.List;

/**
 * How alike the sentences of two versions are. One similarity is made for one story; a later one may replace it by
 * a better one of the same story.
 */
public interface Similarity {

    /**
     * The pairs worth looking at between sentences of two versions: for every sentence of either its best partners.
     * Captions, credits and boilerplate are in no pair; headings are paired with headings only.
     *
     * @param sentencesA the sentences of the one version that look for a partner; no others are touched
     * @param sentencesB those of the other
     * @return pairs with a score above 0, ordered by sentence; symmetric: the versions may be swapped
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<Pair> between(int versionA, BitSet sentencesA, int versionB, BitSet sentencesB, CancelToken cancel);

    /** Whether it can judge a sentence. */
    boolean judges(int version, int sentence);

    /** What it goes by; the evidence of each kind has weights of its own. */
    Kind kind();

    /** What a similarity goes by. */
    enum Kind {
        /** The words that both sentences have. */
        WORDS,
        /** What words mean where they stand. */
        MEANING
    }

    /**
     * @param a sentence of the one version
     * @param b sentence of the other
     * @param likeness of the whole sentences, 0 (nothing in common) to 1 (the same words)
     * @param words cosine of the words that both have, weighed by their rarity, 0 to 1
     * @param clause likeness of the two clauses, or of clause and sentence, that are most alike; at least {@code likeness}
     * @param shared how many telling words both have, at least 0
     */
    record Pair(int a, int b, double likeness, double words, double clause, int shared) {}
}
