package dev.parallax.ledger;

import java.util.List;

/** Finds one kind of difference. Stateless, so that several threads may use it. */
interface Rule {

    /** What findings call it. */
    String name();

    /** What it finds, in any order; the order of the versions must not matter but for their numbers. */
    List<Finding> findings(Material material);
}
