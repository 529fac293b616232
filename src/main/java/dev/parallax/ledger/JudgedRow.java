package dev.parallax.ledger;

import java.util.List;

/**
 * What every version makes of one claim.
 *
 * @param reference the version that the others are judged by
 * @param findings places, in the ledger, of all that are told of the claim, ascending
 */
record JudgedRow(int reference, List<ClaimCell> cells, List<Integer> findings) {}
