package dev.parallax.align;

import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links the sentences of every pair of versions that say the same, and gathers links into passages over all versions.
 *
 * <p>Versions are worked on in an order that their texts decide, so the result is the same for every order of the
 * story. May be used by several threads.
 */
public final class SentenceAligner {

    /**
     * @param documents the versions of one story, cut
     * @param similarity of the same story
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Alignment align(List<Document> documents, Similarity similarity, CancelToken cancel) {
        int[] order = VersionOrder.of(documents);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                cancel.check();
                links.addAll(link(documents, order[i], order[j], similarity, cancel));
            }
        }
        links.sort(Comparator.comparing(Link::a).thenComparing(Link::b));
        return new Alignment(links, new PassageClusters(links, order).passages(cancel), false);
    }

    private static List<Link> link(
            List<Document> documents, int first, int second, Similarity similarity, CancelToken cancel) {
        List<Similarity.Pair> pairs = similarity.between(first, second, cancel);
        List<Link> links = new ArrayList<>();
        for (Similarity.Pair pair : new LinkScores(documents.get(first), documents.get(second)).judge(pairs)) {
            if (pair.score() >= LinkScores.LEAST_WEAK) {
                links.add(link(first, pair.a(), second, pair.b(), pair.score()));
            }
        }
        return links;
    }

    private static Link link(int first, int a, int second, int b, double score) {
        SentenceRef from = new SentenceRef(first, a);
        SentenceRef to = new SentenceRef(second, b);
        boolean weak = score < LinkScores.LEAST_SURE;
        return first < second ? new Link(from, to, score, weak) : new Link(to, from, score, weak);
    }
}
