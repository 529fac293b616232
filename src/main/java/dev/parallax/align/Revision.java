package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions as revisions of one text: the word-level script says which sentences became which, and only what it
 * leaves unexplained has to be searched for by likeness.
 */
final class Revision {

    /** Versions that keep a larger part of their words in place are revisions of one text. */
    private static final double LEAST_KEPT = 0.5;

    /** A sentence that keeps this part of its words became the other; as for showing a sentence as replaced. */
    private static final double LEAST_KEPT_IN_SENTENCE = 0.4;

    /** Sentences far from each other in two revisions must have this much of their words in common to have moved. */
    private static final double LEAST_LIKENESS_OF_MOVED = 0.55;

    /** Shorter sentences and headings recur; that is no move. */
    private static final int LEAST_WORDS_OF_MOVED = 4;

    /** Score of two sentences that are left over at the same place of two revisions. */
    private static final double ONLY_CHOICE = 0.6;

    /** Rewriting programs change the content words and keep the frame: function words and punctuation, in order. */
    private static final double LEAST_FRAME = 0.35;

    /** Tokens of the longest sentence whose frame is looked at: the search takes time by the square of it. */
    private static final int LONGEST_FRAMED = 300;

    private final CodedDocument first;
    private final CodedDocument second;
    private final List<JudgedPair> kept;
    private final Gaps gapsOfFirst;
    private final Gaps gapsOfSecond;
    private final double share;

    /**
     * @param partners the tokens that the versions keep, see {@link dev.parallax.diff.WordDiff#keptTokens}
     * @param allowed whether a sentence of the first version may be linked with one of the second
     */
    Revision(CodedDocument a, CodedDocument b, int[] partners, BiPredicate<Integer, Integer> allowed) {
        first = a;
        second = b;
        Map<Long, Integer> words = keptWords(partners);
        int keptWords = words.values().stream().mapToInt(Integer::intValue).sum();
        share = 2.0 * keptWords / Math.max(1, words(a.document()) + words(b.document()));
        kept = words.keySet().stream()
                .map(pair -> kept((int) (pair >> 32), pair.intValue(), words.get(pair)))
                .filter(Objects::nonNull)
                .filter(pair -> allowed.test(pair.a(), pair.b()))
                .sorted(Comparator.comparingInt(JudgedPair::a).thenComparingInt(JudgedPair::b))
                .toList();
        gapsOfFirst = new Gaps(a.document(), kept.stream().mapToInt(JudgedPair::a).toArray());
        gapsOfSecond = new Gaps(b.document(), kept.stream().mapToInt(JudgedPair::b).toArray());
    }

    boolean isOne() {
        return share >= LEAST_KEPT;
    }

    /** The sentences of the first version that no other became. */
    BitSet openInFirst() {
        return gapsOfFirst.open();
    }

    BitSet openInSecond() {
        return gapsOfSecond.open();
    }

    /** The sentences that the script turns into each other, scored by the share of words kept. */
    List<JudgedPair> kept() {
        return kept;
    }

    /** Of pairs of open sentences those that may still be the same: near each other or nearly the same. */
    List<Similarity.Pair> possible(List<Similarity.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> gapsOfFirst.number(pair.a()) == gapsOfSecond.number(pair.b()) || mayHaveMoved(pair))
                .toList();
    }

    /** The score of a link that cannot be but right, whatever its likeness; otherwise the same score. */
    double raised(double score, Similarity.Pair pair, List<Similarity.Pair> possible) {
        return score < ONLY_CHOICE && isOnlyChoice(pair, possible) ? ONLY_CHOICE : score;
    }

    /**
     * Whether as many sentences are left over on both sides between the same neighbours, these two are counterparts, have
     * the same frame of words and no better partner: then one was reworded into the other.
     */
    private boolean isOnlyChoice(Similarity.Pair pair, List<Similarity.Pair> open) {
        return gapsOfFirst.isSamePlace(pair.a(), gapsOfSecond, pair.b())
                && open.stream().noneMatch(other -> isRival(other, pair))
                && frame(pair) >= LEAST_FRAME;
    }

    /** Whether one of the two sentences shares more words with a third. */
    private static boolean isRival(Similarity.Pair other, Similarity.Pair pair) {
        return (other.a() == pair.a()) != (other.b() == pair.b()) && other.shared() > pair.shared();
    }

    /** Length of the longest common subsequence of tokens as a share of the longer sentence. */
    private double frame(Similarity.Pair pair) {
        Sentence one = first.document().sentences().get(pair.a());
        Sentence other = second.document().sentences().get(pair.b());
        if (Math.max(one.endToken() - one.firstToken(), other.endToken() - other.firstToken()) > LONGEST_FRAMED) {
            return 0;
        }
        int[] row = new int[other.endToken() - other.firstToken() + 1];
        for (int token = one.firstToken(); token < one.endToken(); token++) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                boolean same = first.codes()[token] == second.codes()[other.firstToken() + j - 1];
                row[j] = same ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[row.length - 1] / Math.max(one.endToken() - one.firstToken(), row.length - 1);
    }

    private boolean mayHaveMoved(Similarity.Pair pair) {
        return pair.words() >= LEAST_LIKENESS_OF_MOVED
                && Math.min(words(first.document(), pair.a()), words(second.document(), pair.b())) >= LEAST_WORDS_OF_MOVED;
    }

    private Map<Long, Integer> keptWords(int[] partners) {
        Map<Long, Integer> words = new HashMap<>();
        Document document = first.document();
        int to = 0;
        for (int from = 0; from < document.sentences().size(); from++) {
            Sentence sentence = document.sentences().get(from);
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (partners[token] >= 0 && document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                    to = holder(second.document(), to, partners[token]);
                    words.merge((long) from << 32 | to, 1, Integer::sum);
                }
            }
        }
        return words;
    }

    /** The sentence, from this one on, that holds a token. */
    private static int holder(Document document, int sentence, int token) {
        int at = sentence;
        while (document.sentences().get(at).endToken() <= token) {
            at++;
        }
        return at;
    }

    /** Null where too few words are kept. */
    private @Nullable JudgedPair kept(int a, int b, int keptWords) {
        int shorter = Math.min(words(first.document(), a), words(second.document(), b));
        boolean comparable = first.document().sentences().get(a).role() == second.document().sentences().get(b).role()
                && !first.document().sentences().get(a).role().isLeftOut();
        return comparable && keptWords >= shorter * LEAST_KEPT_IN_SENTENCE && (keptWords > 1 || shorter == 1)
                ? new JudgedPair(a, b, Math.min(1, (double) keptWords / shorter))
                : null;
    }

    private static int words(Document document) {
        return IntStream.range(0, document.sentences().size()).map(sentence -> words(document, sentence)).sum();
    }

    private static int words(Document document, int place) {
        Sentence sentence = document.sentences().get(place);
        return (int) IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(token -> document.tokens().kind(token) != TokenKind.PUNCTUATION)
                .count();
    }
}
