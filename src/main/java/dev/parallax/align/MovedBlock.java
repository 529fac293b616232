package dev.parallax.align;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A block of text that stands at one place in the base and at another in the version.
 *
 * @param inner the edits between the two
 * @param approximate whether the inner edits are
 */
record MovedBlock(Span from, Span to, List<Edit> inner, boolean approximate) {

    /** Whether the script deletes the block as a whole at the one place and inserts it as a whole at the other. */
    boolean isChangedIn(EditScript script) {
        return isInOneChange(script.edits(), Edit::from, from) && isInOneChange(script.edits(), Edit::to, to);
    }

    /** Edits follow each other, so the only one that can hold the piece is the first that ends behind its start. */
    private static boolean isInOneChange(List<Edit> edits, Function<Edit, Span> side, Span piece) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.apply(edits.get(middle)).end() <= piece.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < edits.size() && !edits.get(low).same() && side.apply(edits.get(low)).contains(piece);
    }

    /** The edits with the blocks cut out of the changes that hold them. */
    static List<Edit> cutOut(List<Edit> edits, List<MovedBlock> blocks) {
        List<Edit> cut = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.same()) {
                cut.add(edit);
            } else {
                cutOut(edit, blocks, cut);
            }
        }
        return cut;
    }

    private static void cutOut(Edit edit, List<MovedBlock> blocks, List<Edit> cut) {
        List<Integer> gone = inOrder(blocks, block -> block.from, edit.from());
        List<Integer> come = inOrder(blocks, block -> block.to, edit.to());
        int from = edit.from().start();
        int to = edit.to().start();
        for (int i = 0; i <= Math.max(gone.size(), come.size()); i++) {
            int nextFrom = i < gone.size() ? blocks.get(gone.get(i)).from.start() : i == gone.size() ? edit.from().end() : from;
            int nextTo = i < come.size() ? blocks.get(come.get(i)).to.start() : i == come.size() ? edit.to().end() : to;
            if (nextFrom > from || nextTo > to) {
                cut.add(Edit.change(new Span(from, nextFrom), new Span(to, nextTo)));
            }
            from = nextFrom;
            to = nextTo;
            if (i < gone.size()) {
                MovedBlock block = blocks.get(gone.get(i));
                cut.add(Edit.change(block.from, Span.emptyAt(to)).moved(gone.get(i) + 1, block.inner));
                from = block.from.end();
            }
            if (i < come.size()) {
                MovedBlock block = blocks.get(come.get(i));
                cut.add(Edit.change(Span.emptyAt(from), block.to).moved(come.get(i) + 1, block.inner));
                to = block.to.end();
            }
        }
    }

    private static List<Integer> inOrder(
            List<MovedBlock> blocks, Function<MovedBlock, Span> side, Span change) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (change.contains(side.apply(blocks.get(i))) && !change.isEmpty()) {
                inside.add(i);
            }
        }
        inside.sort(Comparator.comparing(i -> side.apply(blocks.get(i))));
        return inside;
    }
}
