package dev.parallax.meaning;

import java.util.Map;
import java.util.Set;

/**
 * One meaning that a word may have, and the meanings around it.
 *
 * @param meaning key of what synonyms share
 * @param rank place among the word's meanings, the most used first, from 0
 * @param wider meanings that take this one in, with how many steps away they are, from 1
 * @param opposites meanings that deny this one
 */
record Sense(long meaning, int rank, Map<Long, Integer> wider, Set<Long> opposites) {

    Sense {
        wider = Map.copyOf(wider);
        opposites = Set.copyOf(opposites);
    }
}
