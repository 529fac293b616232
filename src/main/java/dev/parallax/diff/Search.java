package dev.parallax.diff;

/** Looks for what two sequences of numbers have in common, one box at a time. */
interface Search {

    /**
     * Writes what it finds in one box.
     *
     * @param partners for every place of the first sequence its partner's place in the second; changed only inside the
     *     box, where it holds {@link Matching#NONE} before
     */
    void match(Box box, int[] partners);

    /** A part of the problem: {@code [aLow, aHigh) × [bLow, bHigh)}. */
    record Box(int aLow, int aHigh, int bLow, int bHigh) {

        boolean isOneSided() {
            return aLow == aHigh || bLow == bHigh;
        }
    }
}
