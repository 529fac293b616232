package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.MovedRuns;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds passages that stand in another order than in the base, and marks them in edit scripts as moved. */
public final class MoveFinder {

    /** With fewer kept characters than this a block is not the same text at another place. */
    private static final double LEAST_KEPT = 0.4;

    /** Of more moves only the longest are shown as such: nobody follows hundreds, and finding them takes time. */
    private static final int MOST_MOVES = 400;

    private final List<CodedDocument> coded;
    private final List<Document> documents;
    private final Alignment alignment;
    private final WordDiff diff;

    /** @param coded the versions of one story, of one vocabulary */
    public MoveFinder(List<CodedDocument> coded, Alignment alignment, WordDiff diff) {
        this.coded = List.copyOf(coded);
        documents = coded.stream().map(CodedDocument::document).toList();
        this.alignment = alignment;
        this.diff = diff;
    }

    /** Places of the passages that have to move to turn the order of the base into that of the version, ascending. */
    public List<Integer> moved(int base, int version) {
        return moved(documents, alignment, base, version);
    }

    /** The same for any two versions. */
    public static List<Integer> moved(List<Document> documents, Alignment alignment, int from, int to) {
        List<IncreasingChain.Pair> common = PassagePlaces.common(documents, alignment, from, to).stream()
                .filter(pair -> isCompared(documents, alignment.passages().get(pair.id()).members().getFirst()))
                .toList();
        Set<IncreasingChain.Pair> kept = new HashSet<>(IncreasingChain.heaviest(common));
        return common.stream().filter(pair -> !kept.contains(pair)).map(IncreasingChain.Pair::id).toList();
    }

    /** Captions, credits and promotion stand where they stand. */
    private static boolean isCompared(List<Document> documents, SentenceRef member) {
        return !documents.get(member.version()).sentences().get(member.sentence()).role().isLeftOut();
    }

    /**
     * The same script with its moved blocks told apart: what was deleted here and inserted there. Passages come first, then
     * runs of words within and between them.
     *
     * @param script from the base to the version, without moves
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public EditScript mark(EditScript script, int base, int version, CancelToken cancel) {
        List<MovedBlock> blocks = new ArrayList<>(withInnerEdits(passages(script, base, version), base, version, cancel));
        EditScript marked = cutOut(script, blocks);
        List<MovedBlock> runs = MovedRuns.find(marked, coded.get(base), coded.get(version)).stream()
                .map(move -> new MovedBlock(move.from(), move.to(), List.of(), false))
                .filter(block -> block.isChangedIn(marked))
                .toList();
        blocks.addAll(withInnerEdits(longest(runs), base, version, cancel));
        return cutOut(script, blocks);
    }

    private static EditScript cutOut(EditScript script, List<MovedBlock> blocks) {
        if (blocks.isEmpty()) {
            return script;
        }
        List<MovedBlock> inOrder = blocks.stream().sorted(Comparator.comparing(MovedBlock::from)).toList();
        boolean approximate = script.approximate() || blocks.stream().anyMatch(MovedBlock::approximate);
        return new EditScript(MovedBlock.cutOut(script.edits(), inOrder), approximate);
    }

    private List<MovedBlock> withInnerEdits(List<MovedBlock> blocks, int base, int version, CancelToken cancel) {
        return blocks.stream()
                .map(block -> withInnerEdits(block, base, version, cancel))
                .filter(MoveFinder::keepsEnough)
                .toList();
    }

    private MovedBlock withInnerEdits(MovedBlock block, int base, int version, CancelToken cancel) {
        cancel.check();
        WordDiff.PieceScript inner = diff.diff(coded.get(base), block.from(), coded.get(version), block.to(), cancel);
        return new MovedBlock(block.from(), block.to(), inner.edits(), inner.approximate());
    }

    private static boolean keepsEnough(MovedBlock block) {
        int kept = block.inner().stream().filter(Edit::same).mapToInt(edit -> edit.from().length()).sum();
        return kept >= LEAST_KEPT * Math.max(block.from().length(), block.to().length());
    }

    private static List<MovedBlock> longest(List<MovedBlock> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparingInt((MovedBlock block) -> -block.from().length()).thenComparing(MovedBlock::from))
                .limit(MOST_MOVES)
                .sorted(Comparator.comparing(MovedBlock::from))
                .toList();
    }

    /** Moved passages as blocks of text; passages that moved together are one block. */
    private List<MovedBlock> passages(EditScript script, int base, int version) {
        List<MovedBlock> blocks = new ArrayList<>();
        longest(moved(base, version).stream()
                        .map(alignment.passages()::get)
                        .map(passage -> block(script, base, version, passage))
                        .filter(block -> block.isChangedIn(script))
                        .toList())
                .forEach(block -> append(blocks, block, script));
        return blocks;
    }

    /** The white space behind a passage moves with it, if it changed too. */
    private MovedBlock block(EditScript script, int base, int version, Passage passage) {
        Span from = PassagePlaces.range(documents.get(base), passage.in(base));
        Span to = PassagePlaces.range(documents.get(version), passage.in(version));
        MovedBlock withBlank = new MovedBlock(withBlank(base, from), withBlank(version, to), List.of(), false);
        return withBlank.isChangedIn(script) ? withBlank : new MovedBlock(from, to, List.of(), false);
    }

    private static void append(List<MovedBlock> blocks, MovedBlock block, EditScript script) {
        if (!blocks.isEmpty()) {
            MovedBlock last = blocks.getLast();
            if (last.from().overlaps(block.from()) || blocks.stream().anyMatch(b -> b.to().overlaps(block.to()))) {
                return;
            }
            MovedBlock joined = new MovedBlock(last.from().cover(block.from()), last.to().cover(block.to()), List.of(), false);
            boolean adjacent = last.from().end() == block.from().start() && last.to().end() == block.to().start();
            if (adjacent && joined.isChangedIn(script)) {
                blocks.set(blocks.size() - 1, joined);
                return;
            }
        }
        blocks.add(block);
    }

    private Span withBlank(int version, Span range) {
        Document document = documents.get(version);
        int next = document.sentenceAt(range.end() - 1) + 1;
        int end = next < document.sentences().size()
                ? document.sentences().get(next).span().start()
                : document.text().length();
        return new Span(range.start(), end);
    }
}
