package dev.parallax.ledger;

import java.util.Collections;
import java.util.List;

/** Judges whether two wordings give the same utterance. Symmetric. */
final class SameUtterance {

    /** Anywhere in the story, so many of the content words of the shorter one must be shared. */
    private static final double LEAST_SHARED = 0.6;

    /** In one passage the sentences around already speak for it. */
    private static final double LEAST_SHARED_IN_PASSAGE = 0.4;

    /** A short piece shares words with any long speech by chance: half of it must stand there in one run. */
    private static final double LEAST_SHARED_BY_PIECE = 0.8;
    private static final double PIECE = 0.5;
    private static final int LEAST_RUN = 4;

    /** Fewer content words than this prove nothing but as a whole run. */
    private static final int LEAST_CONTENT = 3;

    /** Rewriting programs change the content words and keep the frame: the words in order, function words too. */
    private static final double LEAST_FRAME = 0.5;
    static final double LEAST_SHARED_IN_FRAME = 0.25;
    private static final int LEAST_FRAME_WORDS = 8;

    /** Short sentences have like frames by chance, so that the place must speak for them. */
    private static final int LEAST_FRAME_WORDS_ELSEWHERE = 15;

    /** The beginning of a long speech tells; comparing all of it would take time by its square. */
    private static final int FRAME_WORDS = 300;

    private SameUtterance() {}

    /**
     * @param samePassage whether they stand in sentences that are linked, or beside quotations that belong together
     */
    static boolean test(Utterance a, Utterance b, boolean samePassage) {
        int least = Math.min(a.content().size(), b.content().size());
        if (least < LEAST_CONTENT) {
            boolean held = a.wording().holds(b.wording()) || b.wording().holds(a.wording());
            return samePassage && least > 0 && held;
        }
        int common = a.common(b);
        double shared = (double) common / least;
        if (least < PIECE * Math.max(a.content().size(), b.content().size())) {
            return common >= LEAST_CONTENT && shared >= LEAST_SHARED_BY_PIECE && isPiece(a.words(), b.words());
        }
        return shared >= (samePassage ? LEAST_SHARED_IN_PASSAGE : LEAST_SHARED)
                || shared >= LEAST_SHARED_IN_FRAME && frame(a.words(), b.words(), samePassage) >= LEAST_FRAME;
    }

    private static boolean isPiece(List<String> a, List<String> b) {
        List<String> piece = a.size() < b.size() ? a : b;
        List<String> whole = piece == a ? b : a;
        int run = Math.max(LEAST_RUN, (piece.size() + 1) / 2);
        for (int from = 0; from + run <= piece.size(); from++) {
            if (Collections.indexOfSubList(whole, piece.subList(from, from + run)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest common subsequence as a share of the longer wording. */
    private static double frame(List<String> a, List<String> b, boolean samePassage) {
        int least = samePassage ? LEAST_FRAME_WORDS : LEAST_FRAME_WORDS_ELSEWHERE;
        if (Math.min(a.size(), b.size()) < least) {
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
