package dev.parallax.ui.reader;

import java.util.BitSet;

/** Which rows are folded away: those without a difference, but for some around each difference. Pure. */
final class FoldedRows {

    private FoldedRows() {}

    /**
     * @param rows how many there are
     * @param differing those with a difference
     * @param context how many rows before and after each of these stay open
     * @param opened those that the reader has opened
     */
    static BitSet of(int rows, BitSet differing, int context, BitSet opened) {
        BitSet folded = new BitSet(rows);
        folded.set(0, rows);
        for (int row = differing.nextSetBit(0); row >= 0; row = differing.nextSetBit(row + 1)) {
            folded.clear(Math.max(0, row - context), Math.min(rows, row + context + 1));
        }
        folded.andNot(opened);
        return folded;
    }

    /** The whole stretch of folded rows around one of them; empty where it is not folded. */
    static BitSet stretch(BitSet folded, int row) {
        BitSet stretch = new BitSet();
        if (folded.get(row)) {
            stretch.set(folded.previousClearBit(row) + 1, folded.nextClearBit(row));
        }
        return stretch;
    }
}
