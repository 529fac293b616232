package dev.parallax.ledger;

import dev.parallax.ledger.NameLikeness.Relation;

/**
 * Two names that stand for each other.
 *
 * @param one key of a name
 * @param other key of the other
 * @param passage place of the passage in the alignment
 */
record NameConflict(String one, String other, Relation relation, int passage) {}
