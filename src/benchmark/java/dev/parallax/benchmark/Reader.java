package dev.parallax.benchmark;

import dev.parallax.compare.Basis;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.meaning.ModelVectors;
import dev.parallax.meaning.VectorReader;
import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;

/** Compares stories as the window does, but never remembers a sentence from the comparison before. */
final class Reader {

    private final Comparer comparer;

    Reader() {
        this((documents, sentences, progress, cancel) -> new ModelVectors().read(documents, sentences, progress, cancel));
    }

    Reader(VectorReader vectors) {
        comparer = new Comparer(vectors);
    }

    Comparison words(Story story) {
        return comparer.compareWords(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }

    /** @throws IllegalStateException when nothing was read for what it means: then something else was measured */
    Comparison meaning(Story story) {
        Comparison comparison = meaning(story, new CancelToken());
        if (comparison.basis().kind() != Basis.Kind.MEANING) {
            throw new IllegalStateException("compared by words: " + comparison.basis());
        }
        return comparison;
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    Comparison meaning(Story story, CancelToken cancel) {
        return comparer.compare(story, CompareOptions.DEFAULT, Progress.NONE, cancel);
    }
}
