package dev.parallax.meaning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word may mean, by its class; the meanings that it is seldom used for are left out. Immutable.
 *
 * @param bases the uninflected words that it may be a form of
 * @param common whether it is written in small letters in one of its meanings
 * @param byClass for each class that the word may have, its senses by rank
 */
record WordSenses(Set<String> bases, boolean common, Map<WordClass, List<Sense>> byClass) {

    /** Of a word that WordNet does not have. */
    static final WordSenses NONE = new WordSenses(Set.of(), false, Map.of());

    /** Two words are told as synonyms only where neither needs a far-fetched meaning for it: sum of both ranks. */
    private static final int MOST_FAR_FETCHED = 3;

    /** Kinds and opposites hold for single meanings only, so they may be less far-fetched. */
    private static final int MOST_FAR_FETCHED_KIND = 1;

    private static final int MOST_FAR_FETCHED_OPPOSITE = 3;

    WordSenses {
        bases = Set.copyOf(bases);
        EnumMap<WordClass, List<Sense>> copy = new EnumMap<>(WordClass.class);
        byClass.forEach((wordClass, senses) -> copy.put(wordClass, List.copyOf(senses)));
        byClass = copy;
    }

    /** Whether the two may be of one class; a word that is not known may be of any. */
    boolean mayBeOfOneClass(WordSenses other) {
        return byClass.isEmpty()
                || other.byClass.isEmpty()
                || byClass.keySet().stream().anyMatch(other.byClass::containsKey);
    }

    /** The relation that needs the least far-fetched meanings; null where none is known. */
    @Nullable WordRelation to(WordSenses other) {
        Best best = new Best();
        byClass.forEach((wordClass, senses) -> {
            for (Sense mine : senses) {
                for (Sense others : other.byClass.getOrDefault(wordClass, List.of())) {
                    best.offer(mine, others);
                }
            }
        });
        return best.relation;
    }

    /** Keeps the best of the relations that it is offered. */
    private static final class Best {

        private @Nullable WordRelation relation;
        private int cost = Integer.MAX_VALUE;

        void offer(Sense mine, Sense others) {
            int farFetched = mine.rank() + others.rank();
            if (mine.meaning() == others.meaning() && farFetched <= MOST_FAR_FETCHED) {
                take(WordRelation.SYNONYM, farFetched);
            }
            if (mine.opposites().contains(others.meaning()) || others.opposites().contains(mine.meaning())) {
                if (farFetched <= MOST_FAR_FETCHED_OPPOSITE) {
                    take(WordRelation.OPPOSITE, farFetched);
                }
            }
            if (farFetched <= MOST_FAR_FETCHED_KIND) {
                take(WordRelation.NARROWER, farFetched, mine.wider().get(others.meaning()));
                take(WordRelation.WIDER, farFetched, others.wider().get(mine.meaning()));
            }
        }

        private void take(WordRelation found, int farFetched, @Nullable Integer steps) {
            if (steps != null) {
                take(found, farFetched + steps);
            }
        }

        private void take(WordRelation found, int itsCost) {
            if (itsCost < cost) {
                relation = found;
                cost = itsCost;
            }
        }
    }
}
