package dev.parallax.ui.claims;

import dev.parallax.ledger.Finding;

/** A line of the list of findings. */
sealed interface FindingRow {

    /**
     * A finding.
     *
     * @param number its place among those that are listed, from 1
     */
    record Told(Finding finding, int number) implements FindingRow {}

    /** Trivial differences, folded away or, below this line, opened. */
    record Folded(int count, boolean open) implements FindingRow {}
}
