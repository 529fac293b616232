package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.HandWork;
import dev.parallax.work.CancelToken;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
     * What the words that versions keep explain of every pair of them.
     *
     * @param documents the versions of one story, of one vocabulary
     * @param handWork what the reader says about the same story; it has the last word
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public VersionPairs pair(List<CodedDocument> documents, HandWork handWork, CancelToken cancel) {
        return new VersionPairs(documents, handWork, diff, cancel);
    }

    /**
     * @param pairs of one story
     * @param similarities of the same story, the best first; each judges what those before it cannot
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Alignment align(VersionPairs pairs, List<Similarity> similarities, CancelToken cancel) {
        List<PairJudgement> judgements = pairs.list().parallelStream()
                .map(pair -> new PairJudgement(pair, similarities, cancel))
                .toList();
        HandLinks hand = pairs.hand();
        List<Link> found = (pairs.order().length > 2 ? judgedTogether(judgements, cancel) : judgedAlone(judgements))
                .sorted(Comparator.comparing(Link::a).thenComparing(Link::b))
                .toList();
        List<Link> links = hand.over(found);
        List<Passage> passages = new PassageClusters(found, pairs.order(), hand).passages(cancel);
        return new Alignment(links, new PassagesByHand(hand, links).joined(passages));
    }

    private static Stream<Link> judgedAlone(List<PairJudgement> judgements) {
        return judgements.stream().flatMap(PairJudgement::links);
    }

    private static Stream<Link> judgedTogether(List<PairJudgement> judgements, CancelToken cancel) {
        Witnesses witnesses = new Witnesses();
        judgements.forEach(judgement -> judgement.testify(witnesses));
        return judgements.parallelStream().flatMap(judgement -> {
            cancel.check();
            return judgement.links(witnesses);
        });
    }
}
