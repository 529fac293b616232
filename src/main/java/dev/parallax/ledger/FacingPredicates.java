package dev.parallax.ledger;

/**
 * The same said by two sentences, or its opposite, and what stands around it.
 *
 * @param sameWord whether the two words say the same or its opposite; else only what stands before them does
 * @param opposite whether the two words deny each other
 * @param sameBefore whether the telling word before is the same
 * @param sameAfter how many telling words after it are the same, at most 2
 * @param sharedLater whether a telling word further on in both clauses is the same
 * @param sameEnd whether in both the clause ends behind it, or a number follows
 */
record FacingPredicates(
        Predicate a,
        Predicate b,
        boolean sameWord,
        boolean opposite,
        boolean sameBefore,
        int sameAfter,
        boolean sharedLater,
        boolean sameEnd) {}
