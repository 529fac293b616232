package dev.parallax.diff;

import java.util.BitSet;

/** Begins searches. */
@FunctionalInterface
interface Engine {

    /**
     * @param a first sequence of numbers from 0, not changed
     * @param b second one
     * @param weak numbers that are too common to anchor anything
     */
    Search search(int[] a, int[] b, BitSet weak, SearchMonitor monitor);
}
