package dev.parallax.ui.claims;

import dev.parallax.compare.Difference;

/**
 * A line of the list of differences.
 *
 * @param version place of the version in the story that differs from the base
 * @param number its place among the differences of this version, from 1, as the walk counts
 * @param place its place in the whole list, from 1, filtered or not
 */
public record DifferenceRow(int version, Difference difference, int number, int place) {

    /** What a difference is, as far as its wordings tell. */
    public enum Kind {
        ADDED,
        DELETED,
        REWORDED,
        MOVED
    }

    public Kind kind() {
        if (difference.moved()) {
            return Kind.MOVED;
        }
        if (difference.base().isEmpty()) {
            return Kind.ADDED;
        }
        return difference.version().isEmpty() ? Kind.DELETED : Kind.REWORDED;
    }
}
