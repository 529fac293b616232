package dev.parallax.benchmark;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many sentences a comparison reads for what they mean, found without reading them.
 *
 * @param words of all versions
 * @param sentences of all versions
 */
record SentencesRead(int words, int sentences, int read) {

    static SentencesRead of(Story story) {
        AtomicInteger read = new AtomicInteger();
        Comparer comparer = new Comparer((documents, wanted, progress, cancel) -> {
            read.addAndGet(wanted.stream().mapToInt(BitSet::cardinality).sum());
            throw new VectorsUnavailable(new UnsupportedOperationException("only counts"));
        });
        Comparison comparison = comparer.compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
        return new SentencesRead(
                comparison.documents().stream().mapToInt(document -> document.wordCount()).sum(),
                comparison.documents().stream().mapToInt(document -> document.sentences().size()).sum(),
                read.get());
    }
}
