package dev.parallax.diff;

/** The elements of a box that occur on both of its sides: only they can be matched. */
final class Candidates {

    /** How often an element occurs on either side, as far as it matters: never, once, several times. One byte for both. */
    private static final int ONCE_IN_A = 1;
    private static final int SEVERAL_IN_A = 2;
    private static final int IN_A = 3;
    private static final int ONCE_IN_B = 4;
    private static final int SEVERAL_IN_B = 8;
    private static final int IN_B = 12;

    private final int[] a;
    private final int[] b;
    private final byte[] times;
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

        private void gather(int[] sequence, int low, int high, byte[] times, int onOtherSide) {
            size = 0;
            if (elements.length < high - low) {
                elements = new int[Math.max(high - low, 2 * elements.length)];
                places = new int[elements.length];
            }
            for (int place = low; place < high; place++) {
                if ((times[sequence[place]] & onOtherSide) != 0) {
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
        times = new byte[codes];
    }

    void gather(Search.Box box) {
        for (int place = box.aLow(); place < box.aHigh(); place++) {
            times[a[place]] = (byte) ((times[a[place]] & IN_A) == 0 ? ONCE_IN_A : SEVERAL_IN_A);
        }
        for (int place = box.bLow(); place < box.bHigh(); place++) {
            int known = times[b[place]];
            times[b[place]] = (byte) (known & IN_A | ((known & IN_B) == 0 ? ONCE_IN_B : SEVERAL_IN_B));
        }
        inA.gather(a, box.aLow(), box.aHigh(), times, IN_B);
        inB.gather(b, box.bLow(), box.bHigh(), times, IN_A);
    }

    /** Makes ready for the next box. */
    void forget(Search.Box box) {
        for (int place = box.aLow(); place < box.aHigh(); place++) {
            times[a[place]] = 0;
        }
        for (int place = box.bLow(); place < box.bHigh(); place++) {
            times[b[place]] = 0;
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
        return times[element] == (ONCE_IN_A | ONCE_IN_B);
    }
}
