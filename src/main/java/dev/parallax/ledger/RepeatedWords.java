package dev.parallax.ledger;

import dev.parallax.align.SentenceWord;
import dev.parallax.align.WordPairing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a quoted sentence that another sentence repeats.
 *
 * @param telling share of the telling words that it repeats in any order, 0 to 1
 * @param inOrder share of all words that it repeats in their order
 * @param places the words from the first of these on, with as many behind them as have another word instead
 * @param density share of these among the words from the first of them to the last
 */
record RepeatedWords(double telling, double inOrder, List<SentenceWord> places, double density) {

    private static final RepeatedWords NONE = new RepeatedWords(0, 0, List.of(), 0);

    /** Fewer words come together by chance. */
    private static final int LEAST_WORDS = 6;
    private static final int LEAST_TELLING = 3;

    /** Longer sentences are lists. */
    private static final int MOST_WORDS = 120;

    private static final double LEAST_TELLING_SHARE = 0.7;
    private static final double LEAST_IN_ORDER = 0.6;
    private static final double LEAST_DENSITY = 0.5;

    static RepeatedWords of(List<SentenceWord> said, List<SentenceWord> plain) {
        long tellingWords = said.stream().filter(SentenceWord::telling).count();
        if (said.size() < LEAST_WORDS || tellingWords < LEAST_TELLING || Math.max(said.size(), plain.size()) > MOST_WORDS) {
            return NONE;
        }
        WordPairing pairing = WordPairing.of(said, plain);
        int[] partners = new int[said.size()];
        int telling = 0;
        for (int place = 0; place < said.size(); place++) {
            partners[place] = pairing.partnerOfA(place);
            telling += said.get(place).telling() && partners[place] != WordPairing.NONE ? 1 : 0;
        }
        List<Integer> chain = chain(partners);
        if (chain.isEmpty()) {
            return NONE;
        }
        double density = (double) chain.size() / (chain.getLast() - chain.getFirst() + 1);
        int unmatched = said.size() - 1 - lastOf(partners, chain.getLast());
        int end = Math.min(plain.size(), chain.getLast() + 1 + unmatched);
        return new RepeatedWords(
                (double) telling / tellingWords,
                (double) chain.size() / said.size(),
                plain.subList(chain.getFirst(), end),
                density);
    }

    /** Whether the one sentence says what the other quotes, in the same words. */
    boolean isMost() {
        return telling >= LEAST_TELLING_SHARE && inOrder >= LEAST_IN_ORDER && density >= LEAST_DENSITY;
    }

    private static int lastOf(int[] partners, int partner) {
        int at = partners.length - 1;
        while (partners[at] != partner) {
            at--;
        }
        return at;
    }

    /** The longest ascending sequence of partners. */
    private static List<Integer> chain(int[] partners) {
        int[] length = new int[partners.length];
        int[] before = new int[partners.length];
        int last = -1;
        for (int i = 0; i < partners.length; i++) {
            before[i] = -1;
            length[i] = partners[i] == WordPairing.NONE ? 0 : 1;
            for (int j = 0; j < i && length[i] > 0; j++) {
                if (length[j] >= length[i] && partners[j] < partners[i] && length[j] > 0) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = length[i] > 0 && (last < 0 || length[i] > length[last]) ? i : last;
        }
        List<Integer> chain = new ArrayList<>();
        for (int at = last; at >= 0; at = before[at]) {
            chain.add(partners[at]);
        }
        Collections.reverse(chain);
        return chain;
    }
}
