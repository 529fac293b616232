package dev.parallax.ledger;

import java.util.List;

/**
 * A quotation that runs words of two separate quotations together.
 *
 * @param main the longer of its two pieces
 * @param parts the quotations of another version, or of several, that its words are taken from; by version and position
 */
record Splice(QuotationRef spliced, Piece main, List<QuotationRef> parts) {

    Splice {
        parts = parts.stream().sorted().distinct().toList();
    }

    /** Words of the quotation by their places, half-open. */
    record Piece(int from, int to) {}
}
