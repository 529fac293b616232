package dev.parallax.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges whether two wordings give the same utterance. Symmetric. */
final class SameUtterance {

    /** Anywhere in the story, so many of the content words of the shorter one must be shared. */
    private static final double LEAST_SHARED = 0.6;

    /** In one passage the sentences around already speak for it. */
    private static final double LEAST_SHARED_IN_PASSAGE = 0.4;

    /** A short piece shares words with any long speech by chance. */
    private static final double LEAST_SHARED_BY_PIECE = 0.8;
    private static final double PIECE = 0.5;

    /** Fewer content words than this prove nothing but as a whole run. */
    private static final int LEAST_CONTENT = 3;

    /** Rewriting programs change the content words and keep the frame: the words in order, function words too. */
    private static final double LEAST_FRAME = 0.5;
    private static final double LEAST_SHARED_IN_FRAME = 0.25;
    private static final int LEAST_FRAME_WORDS = 8;

    /** The beginning of a long speech tells; comparing all of it would take time by its square. */
    private static final int FRAME_WORDS = 300;

    private final Set<String> stopWords;

    SameUtterance(Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
    }

    boolean test(Wording a, Wording b, boolean samePassage) {
        Set<String> one = a.content(stopWords);
        Set<String> other = b.content(stopWords);
        int least = Math.min(one.size(), other.size());
        if (least < LEAST_CONTENT) {
            return samePassage && least > 0 && (a.holds(b) || b.holds(a));
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        double shared = (double) common.size() / least;
        if (least < PIECE * Math.max(one.size(), other.size())) {
            return common.size() >= LEAST_CONTENT && shared >= LEAST_SHARED_BY_PIECE;
        }
        return shared >= (samePassage ? LEAST_SHARED_IN_PASSAGE : LEAST_SHARED)
                || shared >= LEAST_SHARED_IN_FRAME && frame(a.words(), b.words()) >= LEAST_FRAME;
    }

    /** Length of the longest common subsequence as a share of the longer wording. */
    private static double frame(List<String> a, List<String> b) {
        if (Math.min(a.size(), b.size()) < LEAST_FRAME_WORDS) {
            return 0;
        }
        List<String> one = a.subList(0, Math.min(a.size(), FRAME_WORDS));
        List<String> other = b.subList(0, Math.min(b.size(), FRAME_WORDS));
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[other.size()] / Math.max(one.size(), other.size());
    }
}
