package dev.parallax.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of two sentences are the same, whatever their inflection: first those that stand in the same order in
 * both, then what is left of the telling ones.
 *
 * <p>Which of two equal words is taken does not depend on the order of the sentences.
 */
public final class WordPairing {

    /** No partner. */
    public static final int NONE = -1;

    /** A telling word holds the sentences together more than several function words. */
    private static final int TELLING = 4;

    private final List<SentenceWord> wordsA;
    private final List<SentenceWord> wordsB;
    private final int[] ofA;
    private final int[] ofB;

    private WordPairing(List<SentenceWord> wordsA, List<SentenceWord> wordsB, int[] ofA, int[] ofB) {
        this.wordsA = wordsA;
        this.wordsB = wordsB;
        this.ofA = ofA;
        this.ofB = ofB;
    }

    /** Pairs two sentences; takes time by the product of their lengths. */
    public static WordPairing of(List<SentenceWord> wordsA, List<SentenceWord> wordsB) {
        return comesFirst(wordsA, wordsB) ? paired(wordsA, wordsB) : paired(wordsB, wordsA).swapped();
    }

    private static boolean comesFirst(List<SentenceWord> wordsA, List<SentenceWord> wordsB) {
        for (int i = 0; i < Math.min(wordsA.size(), wordsB.size()); i++) {
            int order = wordsA.get(i).key().compareTo(wordsB.get(i).key());
            if (order != 0) {
                return order < 0;
            }
        }
        return wordsA.size() <= wordsB.size();
    }

    private static WordPairing paired(List<SentenceWord> wordsA, List<SentenceWord> wordsB) {
        int[] ofA = new int[wordsA.size()];
        int[] ofB = new int[wordsB.size()];
        Arrays.fill(ofA, NONE);
        Arrays.fill(ofB, NONE);
        WordPairing pairing = new WordPairing(List.copyOf(wordsA), List.copyOf(wordsB), ofA, ofB);
        pairing.pairInOrder();
        pairing.pairOutOfOrder();
        return pairing;
    }

    private WordPairing swapped() {
        return new WordPairing(wordsB, wordsA, ofB, ofA);
    }

    public List<SentenceWord> wordsA() {
        return wordsA;
    }

    public List<SentenceWord> wordsB() {
        return wordsB;
    }

    /** Place of the partner of the word at this place of the first sentence, or {@link #NONE}. */
    public int partnerOfA(int place) {
        return ofA[place];
    }

    /** Place of the partner of the word at this place of the second sentence, or {@link #NONE}. */
    public int partnerOfB(int place) {
        return ofB[place];
    }

    /** This pairing with further pairs, of words that have no partner yet. */
    public WordPairing with(List<int[]> pairs) {
        int[] moreA = ofA.clone();
        int[] moreB = ofB.clone();
        for (int[] pair : pairs) {
            moreA[pair[0]] = pair[1];
            moreB[pair[1]] = pair[0];
        }
        return new WordPairing(wordsA, wordsB, moreA, moreB);
    }

    /** The longest common subsequence, telling words counted more. */
    private void pairInOrder() {
        int[][] best = new int[wordsA.size() + 1][wordsB.size() + 1];
        for (int i = wordsA.size() - 1; i >= 0; i--) {
            for (int j = wordsB.size() - 1; j >= 0; j--) {
                int skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = isSame(i, j) ? Math.max(skip, best[i + 1][j + 1] + weight(i)) : skip;
            }
        }
        int i = 0;
        int j = 0;
        while (i < wordsA.size() && j < wordsB.size()) {
            if (isSame(i, j) && best[i][j] == best[i + 1][j + 1] + weight(i)) {
                pair(i++, j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pairOutOfOrder() {
        Map<String, Integer> open = new HashMap<>();
        for (int j = wordsB.size() - 1; j >= 0; j--) {
            if (ofB[j] == NONE && wordsB.get(j).telling()) {
                open.put(wordsB.get(j).stem(), j);
            }
        }
        for (int i = 0; i < wordsA.size(); i++) {
            Integer j = ofA[i] == NONE ? open.remove(wordsA.get(i).stem()) : null;
            if (j != null) {
                pair(i, j);
            }
        }
    }

    private boolean isSame(int i, int j) {
        return wordsA.get(i).stem().equals(wordsB.get(j).stem());
    }

    private int weight(int i) {
        return wordsA.get(i).telling() ? TELLING : 1;
    }

    private void pair(int i, int j) {
        ofA[i] = j;
        ofB[j] = i;
    }
}
