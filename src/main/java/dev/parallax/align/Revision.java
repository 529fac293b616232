package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two versions as revisions of one text: the word-level script says which sentences became which, and only what it
 * leaves unexplained has to be searched for by likeness.
 */
final class Revision {

    /** Versions that keep a larger part of their words in place are revisions of one text. */
    private static final double LEAST_KEPT = 0.5;

    /** A sentence that keeps this part of its words became the other; as for showing a sentence as replaced. */
    private static final double LEAST_KEPT_IN_SENTENCE = 0.4;

    /** Sentences far from each other in two revisions must be this much alike to have moved. */
    private static final double LEAST_LIKENESS_OF_MOVED = 0.55;

    /** Shorter sentences and headings recur; that is no move. */
    private static final int LEAST_WORDS_OF_MOVED = 4;

    private static final int NONE = -1;

    private final Document first;
    private final Document second;
    private final List<Similarity.Pair> kept = new ArrayList<>();
    private final int[] gapOfFirst;
    private final int[] gapOfSecond;
    private final double share;

    Revision(CodedDocument a, CodedDocument b, EditScript script) {
        first = a.document();
        second = b.document();
        Map<Long, Integer> words = keptWords(script);
        int keptWords = words.values().stream().mapToInt(Integer::intValue).sum();
        share = 2.0 * keptWords / Math.max(1, words(first) + words(second));
        words.forEach(this::keep);
        kept.sort((p, q) -> p.a() != q.a() ? Integer.compare(p.a(), q.a()) : Integer.compare(p.b(), q.b()));
        gapOfFirst = gaps(first, kept.stream().mapToInt(Similarity.Pair::a).toArray());
        gapOfSecond = gaps(second, kept.stream().mapToInt(Similarity.Pair::b).toArray());
    }

    boolean isOne() {
        return share >= LEAST_KEPT;
    }

    /** The sentences that the script turns into each other; the score is the share of words kept. */
    List<Similarity.Pair> kept() {
        return kept;
    }

    /** Whether a pair may still be linked: both sentences are unexplained, and near each other or nearly the same. */
    boolean isOpen(Similarity.Pair pair) {
        return gapOfFirst[pair.a()] != NONE
                && gapOfSecond[pair.b()] != NONE
                && (gapOfFirst[pair.a()] == gapOfSecond[pair.b()] || mayHaveMoved(pair));
    }

    private boolean mayHaveMoved(Similarity.Pair pair) {
        return pair.score() >= LEAST_LIKENESS_OF_MOVED
                && Math.min(words(first, pair.a()), words(second, pair.b())) >= LEAST_WORDS_OF_MOVED;
    }

    private Map<Long, Integer> keptWords(EditScript script) {
        Map<Long, Integer> words = new HashMap<>();
        Tokens tokens = first.tokens();
        for (Edit edit : script.edits()) {
            if (!edit.same()) {
                continue;
            }
            int shift = edit.to().start() - edit.from().start();
            int from = Math.max(0, first.sentenceAt(edit.from().start()));
            int to = Math.max(0, second.sentenceAt(edit.to().start()));
            for (int token = tokens.firstEndingAfter(edit.from().start());
                    token < tokens.size() && tokens.end(token) <= edit.from().end();
                    token++) {
                from = advance(first, from, tokens.start(token));
                to = advance(second, to, tokens.start(token) + shift);
                if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                    words.merge((long) from << 32 | to, 1, Integer::sum);
                }
            }
        }
        return words;
    }

    private static int advance(Document document, int sentence, int place) {
        int at = sentence;
        while (at + 1 < document.sentences().size() && document.sentences().get(at + 1).span().start() <= place) {
            at++;
        }
        return at;
    }

    private void keep(long pair, int keptWords) {
        int a = (int) (pair >> 32);
        int b = (int) pair;
        int shorter = Math.min(words(first, a), words(second, b));
        boolean comparable = first.sentences().get(a).role() == second.sentences().get(b).role()
                && !first.sentences().get(a).role().isLeftOut();
        if (comparable && keptWords >= shorter * LEAST_KEPT_IN_SENTENCE && (keptWords > 1 || shorter == 1)) {
            kept.add(new Similarity.Pair(a, b, Math.min(1, (double) keptWords / shorter)));
        }
    }

    /**
     * For every sentence how many explained pairs stand before it, so that a gap has the same number on both sides; NONE
     * for the explained ones themselves.
     *
     * @param explained sentences of the pairs, ascending, perhaps several times
     */
    private static int[] gaps(Document document, int[] explained) {
        int[] gaps = new int[document.sentences().size()];
        int before = 0;
        for (int sentence = 0; sentence < gaps.length; sentence++) {
            int end = before;
            while (end < explained.length && explained[end] == sentence) {
                end++;
            }
            gaps[sentence] = end > before ? NONE : before;
            before = end;
        }
        return gaps;
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
