package dev.parallax.align;

import java.util.List;

/** Whether words of two sentences stand between the same words. */
final class Neighbours {

    /** Further away than this a word says little about the place. */
    private static final int FURTHEST = 8;

    private final WordPairing pairing;

    Neighbours(WordPairing pairing) {
        this.pairing = pairing;
    }

    /**
     * On how many sides, 0 to 2, the nearest telling word that both sentences have is the same; both ends of a sentence
     * are alike.
     */
    int shared(int placeA, int placeB) {
        return (isShared(placeA, placeB, -1) ? 1 : 0) + (isShared(placeA, placeB, 1) ? 1 : 0);
    }

    private boolean isShared(int placeA, int placeB, int direction) {
        int besideA = beside(placeA, direction, true);
        int besideB = beside(placeB, direction, false);
        boolean endA = besideA < 0 || besideA >= pairing.wordsA().size();
        boolean endB = besideB < 0 || besideB >= pairing.wordsB().size();
        boolean near = Math.abs(besideA - placeA) <= FURTHEST && Math.abs(besideB - placeB) <= FURTHEST;
        return near && (endA || endB ? endA && endB : pairing.partnerOfA(besideA) == besideB);
    }

    private int beside(int place, int direction, boolean first) {
        List<SentenceWord> words = first ? pairing.wordsA() : pairing.wordsB();
        int at = place + direction;
        while (at >= 0 && at < words.size()) {
            int partner = first ? pairing.partnerOfA(at) : pairing.partnerOfB(at);
            if (words.get(at).telling() && partner != WordPairing.NONE) {
                return at;
            }
            at += direction;
        }
        return at;
    }
}
