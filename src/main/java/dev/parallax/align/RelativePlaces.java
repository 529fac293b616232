package dev.parallax.align;

import java.util.List;

/**
 * How far into their texts two sentences stand, as shares that can be compared: pinned places have the same share on
 * both sides, and what lies between two pins is measured from the one to the other.
 */
final class RelativePlaces {

    private final double[] first;
    private final double[] second;
    private final double[] shares;

    /**
     * @param lengthOfFirst of the one text, in UTF-16 units
     * @param ties ascending on both sides
     */
    RelativePlaces(int lengthOfFirst, int lengthOfSecond, List<Ties.Tie> ties) {
        int last = ties.size() + 1;
        first = new double[last + 1];
        second = new double[last + 1];
        shares = new double[last + 1];
        for (int knot = 1; knot < last; knot++) {
            first[knot] = ties.get(knot - 1).from();
            second[knot] = ties.get(knot - 1).to();
            shares[knot] = (first[knot] / lengthOfFirst + second[knot] / lengthOfSecond) / 2;
        }
        first[last] = lengthOfFirst;
        second[last] = lengthOfSecond;
        shares[last] = 1;
    }

    /** The difference between the shares of a place in the first text and one in the second, 0 to 1. */
    double distance(int inFirst, int inSecond) {
        return Math.abs(share(inFirst, first) - share(inSecond, second));
    }

    private double share(int place, double[] knots) {
        int knot = 0;
        while (knot + 2 < knots.length && knots[knot + 1] <= place) {
            knot++;
        }
        double inside = (place - knots[knot]) / Math.max(1, knots[knot + 1] - knots[knot]);
        return shares[knot] + inside * (shares[knot + 1] - shares[knot]);
    }
}
