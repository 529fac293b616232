/**
 * What the versions say compared: typed {@link dev.parallax.ledger.Finding}s with their evidence, one rule per kind.
 *
 * <p>{@link dev.parallax.ledger.ClaimLedger} is the door. May use {@code claim}, {@code align}, {@code diff},
 * {@code text}, {@code story} and {@code work}. No value is null unless marked.
 */
@NullMarked
package dev.parallax.ledger;

import org.jspecify.annotations.NullMarked;
