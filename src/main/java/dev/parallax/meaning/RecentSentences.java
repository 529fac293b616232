package dev.parallax.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the sentences that were read last, so that a story compared once more is not read again. */
final class RecentSentences {

    /** About 45 MB of vectors: several stories of five texts. */
    private static final int MOST_PIECES = 30_000;

    /** In characters. A longer text takes more room than its vectors, most of which it does not have. */
    private static final int LONGEST = 4_000;

    /** A sentence and what it is to be understood from. */
    record Key(String before, String sentence) {}

    private final Map<Key, SentenceVectors> sentences = new LinkedHashMap<>(64, 0.75f, true);
    private int pieces;

    synchronized @Nullable SentenceVectors get(Key key) {
        return sentences.get(key);
    }

    synchronized void put(Key key, SentenceVectors vectors) {
        if (key.before.length() + key.sentence.length() > LONGEST) {
            return;
        }
        if (sentences.put(key, vectors) == null) {
            pieces += vectors.starts().length;
        }
        var oldest = sentences.values().iterator();
        while (pieces > MOST_PIECES && oldest.hasNext()) {
            pieces -= oldest.next().starts().length;
            oldest.remove();
        }
    }
}
