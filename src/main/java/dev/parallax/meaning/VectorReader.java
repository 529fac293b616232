package dev.parallax.meaning;

import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.BitSet;
import java.util.List;

/** Finds the vectors of a story's words. Any thread may use it. */
@FunctionalInterface
public interface VectorReader {

    /**
     * @param documents the versions of one story
     * @param sentences for each version the sentences to read; no others are touched
     * @param progress hears {@code vectors} and the share of the sentences that are read, from every thread that reads
     * @throws VectorsUnavailable where the model cannot be run
     * @throws java.util.concurrent.CancellationException when cancelled; at the latest after one sentence
     */
    StoryVectors read(List<Document> documents, List<BitSet> sentences, Progress progress, CancelToken cancel)
            throws VectorsUnavailable;
}
