package dev.parallax.ledger;

import java.util.List;

/**
 * The claims of a story, and what each version makes of each of them.
 *
 * @param base the version that the claims are ordered and, where it makes them, judged by
 * @param rows in the order of the base; what the base lacks stands behind what goes before it in another version
 */
public record ClaimTable(int base, List<ClaimRow> rows) {

    public ClaimTable {
        rows = List.copyOf(rows);
    }

    /** The table for one base; takes time by the length of the story. */
    public static ClaimTable of(StatedStory story, int base) {
        return new ClaimTable(base, new ClaimRows(story, base).rows());
    }
}
