package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
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
        List<IncreasingChain.Pair> common = PassagePlaces.common(documents, alignment, base, version);
        Set<IncreasingChain.Pair> kept = new HashSet<>(IncreasingChain.heaviest(common));
        return common.stream().filter(pair -> !kept.contains(pair)).map(IncreasingChain.Pair::id).toList();
    }

    /**
     * The same script with its moved blocks told apart: what was deleted here and inserted there.
     *
     * @param script from the base to the version, without moves
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public EditScript mark(EditScript script, int base, int version, CancelToken cancel) {
        List<MovedBlock> blocks = new ArrayList<>();
        for (MovedBlock block : blocks(script, base, version)) {
            cancel.check();
            List<Edit> inner = diff.diff(coded.get(base), block.from(), coded.get(version), block.to(), cancel);
            if (keeps(inner, block)) {
                blocks.add(new MovedBlock(block.from(), block.to(), inner));
            }
        }
        return blocks.isEmpty() ? script : new EditScript(MovedBlock.cutOut(script.edits(), blocks), script.approximate());
    }

    private static boolean keeps(List<Edit> inner, MovedBlock block) {
        int kept = inner.stream().filter(Edit::same).mapToInt(edit -> edit.from().length()).sum();
        return kept >= LEAST_KEPT * Math.max(block.from().length(), block.to().length());
    }

    /** Moved passages as blocks of text; passages that moved together are one block. */
    private List<MovedBlock> blocks(EditScript script, int base, int version) {
        List<MovedBlock> blocks = new ArrayList<>();
        moved(base, version).stream()
                .map(alignment.passages()::get)
                .map(passage -> new MovedBlock(range(base, passage), range(version, passage), List.of()))
                .sorted(Comparator.comparingInt((MovedBlock block) -> -block.from().length()).thenComparing(MovedBlock::from))
                .limit(MOST_MOVES)
                .filter(block -> block.isChangedIn(script))
                .sorted(Comparator.comparing(MovedBlock::from))
                .forEach(block -> append(blocks, block, script));
        return blocks;
    }

    private static void append(List<MovedBlock> blocks, MovedBlock block, EditScript script) {
        if (!blocks.isEmpty()) {
            MovedBlock last = blocks.getLast();
            if (last.from().overlaps(block.from()) || blocks.stream().anyMatch(b -> b.to().overlaps(block.to()))) {
                return;
            }
            MovedBlock joined = new MovedBlock(last.from().cover(block.from()), last.to().cover(block.to()), List.of());
            boolean adjacent = last.from().end() == block.from().start() && last.to().end() == block.to().start();
            if (adjacent && joined.isChangedIn(script)) {
                blocks.set(blocks.size() - 1, joined);
                return;
            }
        }
        blocks.add(block);
    }

    /** Where the passage stands, with the white space behind it, which moves with it. */
    private Span range(int version, Passage passage) {
        Document document = documents.get(version);
        Span range = PassagePlaces.range(document, passage.in(version));
        int next = document.sentenceAt(range.end() - 1) + 1;
        int end = next < document.sentences().size()
                ? document.sentences().get(next).span().start()
                : document.text().length();
        return new Span(range.start(), end);
    }
}
