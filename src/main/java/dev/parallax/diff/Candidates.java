package dev.parallax.diff;

/** The elements of a box that occur on both of its sides: only they can be matched. */
final class Candidates {

    private final int[] a;
    private final int[] b;
    private final int[] timesInA;
    private final int[] timesInB;
    private final Side inA = new Side();
    private final Side inB = new Side();

    /** The candidates of one side in order: their elements and where they stand. */
    static final class Side {

        private int[] elements = new int[64];
        private int[] places = new int[64];
        private int size;

        int[] elements() {
            return elements;
        }

        int place(int candidate) {
            return places[candidate];
        }

        /** Where a candidate stands; behind the last one the end. */
        int place(int candidate, int end) {
            return candidate < size ? places[candidate] : end;
        }

        int size() {
            return size;
        }

        private void gather(int[] sequence, int low, int high, int[] timesOnOtherSide) {
            size = 0;
            if (elements.length < high - low) {
                elements = new int[Math.max(high - low, 2 * elements.length)];
                places = new int[elements.length];
            }
            for (int place = low; place < high; place++) {
                if (timesOnOtherSide[sequence[place]] > 0) {
                    elements[size] = sequence[place];
                    places[size++] = place;
                }
            }
        }
    }

    /** @param codes one more than the largest element of both sequences */
    Candidates(int[] a, int[] b, int codes) {
        this.a = a;
        this.b = b;
        timesInA = new int[codes];
        timesInB = new int[codes];
    }

    void gather(Search.Box box) {
        count(a, box.aLow(), box.aHigh(), timesInA);
        count(b, box.bLow(), box.bHigh(), timesInB);
        inA.gather(a, box.aLow(), box.aHigh(), timesInB);
        inB.gather(b, box.bLow(), box.bHigh(), timesInA);
    }

    private static void count(int[] sequence, int low, int high, int[] times) {
        for (int place = low; place < high; place++) {
            times[sequence[place]]++;
        }
    }

    /** Makes ready for the next box. */
    void forget(Search.Box box) {
        for (int place = box.aLow(); place < box.aHigh(); place++) {
            timesInA[a[place]] = 0;
        }
        for (int place = box.bLow(); place < box.bHigh(); place++) {
            timesInB[b[place]] = 0;
        }
    }

    Side inA() {
        return inA;
    }

    Side inB() {
        return inB;
    }

    /** Whether an element occurs exactly once on both sides. */
    boolean isUnique(int element) {
        return timesInA[element] == 1 && timesInB[element] == 1;
    }
}
