package dev.parallax.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the sentences that were read last, so that a story compared once more is not read again. */
final class RecentSentences {

    /** About 45 MB of vectors: several stories of five texts. */
    private static final int MOST_PIECES = 30_000;

    private final Map<String, SentenceVectors> sentences = new LinkedHashMap<>(64, 0.75f, true);
    private int pieces;

    synchronized @Nullable SentenceVectors get(String text) {
        return sentences.get(text);
    }

    synchronized void put(String text, SentenceVectors vectors) {
        if (sentences.put(text, vectors) == null) {
            pieces += vectors.starts().length;
        }
        var oldest = sentences.values().iterator();
        while (pieces > MOST_PIECES && oldest.hasNext()) {
            pieces -= oldest.next().starts().length;
            oldest.remove();
        }
    }
}
