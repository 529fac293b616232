package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.HandWork;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Links the sentences of every pair of versions that say the same, and gathers links into passages over all versions.
 * Where two versions are revisions of one text, the word-level difference explains most sentences; the rest, and all of
 * other versions, is linked by likeness.
 *
 * <p>Versions are worked on in an order that their texts decide, so the result is the same for every order of the
 * story. May be used by several threads.
 */
public final class SentenceAligner {

    private final WordDiff diff;

    /** @param diff one that shows every difference: equal text is taken to be equal to the letter */
    public SentenceAligner(WordDiff diff) {
        this.diff = diff;
    }

    /**
     * @param documents the versions of one story, of one vocabulary
     * @param similarity of the same story
     * @param handWork what the reader says about the same story; it has the last word
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Alignment align(
            List<CodedDocument> documents, Similarity similarity, HandWork handWork, CancelToken cancel) {
        List<Document> cut = documents.stream().map(CodedDocument::document).toList();
        int[] order = VersionOrder.of(cut);
        HandLinks hand = new HandLinks(cut, handWork);
        List<Link> found = IntStream.range(0, order.length * order.length)
                .filter(pair -> pair / order.length < pair % order.length)
                .parallel()
                .mapToObj(pair -> link(
                        documents, order[pair / order.length], order[pair % order.length], similarity, hand, cancel))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Link::a).thenComparing(Link::b))
                .toList();
        List<Link> links = hand.over(found);
        List<Passage> passages = new PassageClusters(found, order, hand).passages(cancel);
        return new Alignment(links, new PassagesByHand(hand, links).joined(passages));
    }

    private List<Link> link(
            List<CodedDocument> documents, int first, int second, Similarity similarity, HandLinks hand,
            CancelToken cancel) {
        cancel.check();
        CodedDocument a = documents.get(first);
        CodedDocument b = documents.get(second);
        LinkScores scores = new LinkScores(a.document(), b.document(), hand.places(first, second));
        UnaryOperator<List<Similarity.Pair>> allowed = pairs -> hand.allowed(first, second, pairs);
        Revision revision = new Revision(a, b, diff.keptTokens(a, b, cancel), allowed);
        BitSet openA = revision.isOne() ? revision.openInFirst() : all(a);
        BitSet openB = revision.isOne() ? revision.openInSecond() : all(b);
        List<Similarity.Pair> pairs = openA.isEmpty() || openB.isEmpty()
                ? List.of()
                : allowed.apply(similarity.between(first, openA, second, openB, cancel));
        List<Similarity.Pair> linked = revision.isOne() ? revision.link(pairs, scores) : scores.judge(pairs);
        return allowed.apply(linked).stream()
                .filter(pair -> pair.score() >= LinkScores.LEAST_WEAK)
                .map(pair -> link(first, pair.a(), second, pair.b(), pair.score()))
                .toList();
    }

    private static BitSet all(CodedDocument document) {
        BitSet all = new BitSet();
        all.set(0, document.document().sentences().size());
        return all;
    }

    private static Link link(int first, int a, int second, int b, double score) {
        SentenceRef from = new SentenceRef(first, a);
        SentenceRef to = new SentenceRef(second, b);
        boolean weak = score < LinkScores.LEAST_SURE;
        return first < second ? new Link(from, to, score, weak) : new Link(to, from, score, weak);
    }
}
