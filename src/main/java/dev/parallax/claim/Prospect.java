package dev.parallax.claim;

import java.util.Set;

/** Tells whether a sentence looks ahead at a date. Stateless but for its word lists. */
final class Prospect {

    /** A word so far from a date may speak of that date. */
    private static final int REACH = 20;

    private static final Set<String> WILL = Set.of("will", "would", "shall");

    private final FigureWords lexicon;

    Prospect(FigureWords lexicon) {
        this.lexicon = lexicon;
    }

    boolean isAhead(Words words, int date) {
        for (int place = Math.max(0, date - REACH); place < Math.min(words.size(), date + REACH); place++) {
            String key = words.key(place);
            if (WILL.contains(key) || key.endsWith("'ll") || place < date && lexicon.is("ahead", key)) {
                return true;
            }
        }
        return false;
    }
}
