package dev.parallax.benchmark;

import com.github.difflib.algorithm.Change;
import dev.parallax.diff.AnchoredMyers;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.Version;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.stream.Stream;

/** What is measured of our own, called as {@code compare.Comparer} calls it. */
final class Parallax {

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final WordDiff DIFF = new WordDiff();

    private Parallax() {}

    /** Partners of the source's tokens, straight from the engine. */
    static int[] engine(TextPair texts) {
        List<Change> changes =
                new AnchoredMyers<Integer>().computeDiff(texts.sourceCodes(), texts.targetCodes(), null);
        return Partners.of(changes, texts.a().length);
    }

    /** The finished script of texts that are cut already. */
    static EditScript enginePasses(TextPair texts) {
        return DIFF.diff(texts.source(), texts.target(), new CancelToken());
    }

    /** The finished script of two texts as they were read. */
    static EditScript cutEnginePasses(Version from, Version to) {
        List<CodedDocument> coded = coded(from, to);
        return DIFF.diff(coded.get(0), coded.get(1), new CancelToken());
    }

    static List<CodedDocument> coded(Version from, Version to) {
        return new Vocabulary().code(Stream.of(from, to).parallel().map(SEGMENTER::cut).toList());
    }
}
