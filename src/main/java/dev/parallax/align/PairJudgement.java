package dev.parallax.align;

import dev.parallax.align.LinkEvidence.Candidate;
import dev.parallax.align.LinkEvidence.Kind;
import dev.parallax.align.LinkWeights.Stage;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;

/** Which sentences of two versions say the same: judged by the two alone, and once more with what third versions say. */
final class PairJudgement {

    /** A link with at least this score is sure: with one version held out, 91 to 97 in 100 were right in three stories. */
    static final double LEAST_SURE = 0.45;

    /** A link with at least this score may be related; less than half of those that are not sure are. */
    static final double LEAST_WEAK = 0.3;

    /** What is less sure than this by the two versions alone does not count, and no third version makes it sure. */
    static final double LEAST_CONSIDERED = 0.05;

    /** Headlines of one story are counterparts by their place, whatever their words, if not by what they say. */
    private static final double LEAST_OF_HEADLINES = 0.4;

    private final VersionPair versions;
    private final List<JudgedPair> kept;
    private final List<JudgedPair> leftOut;
    private final List<Open> open = new ArrayList<>();

    /** A pair that third versions have a say about; what it was judged by, and among which others. */
    private record Open(Candidate candidate, double score, Similarity.Kind kind, List<Similarity.Pair> among) {}

    /** @param similarities the best first; a pair that one can judge is not shown to those behind it */
    PairJudgement(VersionPair versions, List<Similarity> similarities, CancelToken cancel) {
        this.versions = versions;
        kept = versions.revision().isOne() ? versions.revision().kept() : List.of();
        leftOut = LeftOutLinks.between(versions.documentA(), versions.documentB(), cancel);
        BitSet openInFirst = versions.openInFirst();
        BitSet openInSecond = versions.openInSecond();
        for (int rank = 0; rank < similarities.size() && !openInFirst.isEmpty(); rank++) {
            cancel.check();
            List<Similarity> better = similarities.subList(0, rank);
            Similarity similarity = similarities.get(rank);
            judge(similarity.kind(), similarity
                    .between(versions.first(), openInFirst, versions.second(), openInSecond, cancel).stream()
                    .filter(pair -> versions.hand().allows(first(pair.a()), second(pair.b())))
                    .filter(pair -> better.stream().noneMatch(other -> judges(other, pair)))
                    .toList());
        }
    }

    private boolean judges(Similarity similarity, Similarity.Pair pair) {
        return similarity.judges(versions.first(), pair.a()) && similarity.judges(versions.second(), pair.b());
    }

    private void judge(Similarity.Kind kind, List<Similarity.Pair> alike) {
        List<Similarity.Pair> possible = versions.revision().isOne() ? versions.revision().possible(alike) : alike;
        LinkWeights weights = LinkWeights.of(kind, Stage.PAIR);
        for (Candidate candidate : evidence().of(possible)) {
            double score = weights.score(candidate.evidence());
            if (score >= LEAST_CONSIDERED) {
                open.add(new Open(candidate, score, kind, possible));
            }
        }
    }

    private LinkEvidence evidence() {
        RelativePlaces places = versions.hand().places(versions.first(), versions.second());
        return new LinkEvidence(versions.documentA(), versions.documentB(), places);
    }

    /** Calls for both sentences of every pair that may be linked, with its score by the two versions alone. */
    void eachDoubt(ObjDoubleConsumer<SentenceRef> listener) {
        for (Open pair : open) {
            listener.accept(first(pair.candidate.pair().a()), pair.score);
            listener.accept(second(pair.candidate.pair().b()), pair.score);
        }
    }

    /** Tells the others what the two versions alone say. */
    void testify(Witnesses witnesses) {
        kept.forEach(pair -> witnesses.add(first(pair.a()), second(pair.b()), pair.score()));
        open.forEach(pair ->
                witnesses.add(first(pair.candidate.pair().a()), second(pair.candidate.pair().b()), pair.score));
    }

    /** The links by the two versions alone. */
    Stream<Link> links() {
        return links(open);
    }

    /** The links with what third versions say. */
    Stream<Link> links(Witnesses witnesses) {
        return links(open.stream().map(pair -> judgedAgain(pair, witnesses)).toList());
    }

    private Open judgedAgain(Open pair, Witnesses witnesses) {
        SentenceRef a = first(pair.candidate.pair().a());
        SentenceRef b = second(pair.candidate.pair().b());
        Map<Kind, Double> evidence = new EnumMap<>(pair.candidate.evidence());
        evidence.put(Kind.AGREEMENT, witnesses.agreement(a, b));
        evidence.put(Kind.DISAGREEMENT, witnesses.disagreement(a, b));
        double score = LinkWeights.of(pair.kind, Stage.STORY).score(evidence);
        return new Open(pair.candidate, score, pair.kind, pair.among);
    }

    private Stream<Link> links(List<Open> judged) {
        List<JudgedPair> all = new ArrayList<>(kept);
        all.addAll(leftOut);
        judged.forEach(pair -> all.add(raised(pair)));
        return withHeadlines(all).stream()
                .filter(pair -> pair.score() >= LEAST_WEAK)
                .filter(pair -> versions.hand().allows(first(pair.a()), second(pair.b())))
                .map(pair -> link(first(pair.a()), second(pair.b()), pair.score()));
    }

    private List<JudgedPair> withHeadlines(List<JudgedPair> pairs) {
        int a = LinkEvidence.headline(versions.documentA());
        int b = LinkEvidence.headline(versions.documentB());
        if (a >= 0 && b >= 0) {
            double score = pairs.stream()
                    .filter(pair -> pair.a() == a && pair.b() == b)
                    .mapToDouble(JudgedPair::score)
                    .reduce(LEAST_OF_HEADLINES, Math::max);
            pairs.removeIf(pair -> pair.a() == a && pair.b() == b);
            pairs.add(new JudgedPair(a, b, score));
        }
        return pairs;
    }

    private JudgedPair raised(Open pair) {
        Similarity.Pair sentences = pair.candidate.pair();
        double score = versions.revision().isOne()
                ? versions.revision().raised(pair.score, sentences, pair.among)
                : pair.score;
        return new JudgedPair(sentences.a(), sentences.b(), score);
    }

    private SentenceRef first(int sentence) {
        return new SentenceRef(versions.first(), sentence);
    }

    private SentenceRef second(int sentence) {
        return new SentenceRef(versions.second(), sentence);
    }

    private static Link link(SentenceRef a, SentenceRef b, double score) {
        boolean weak = score < LEAST_SURE;
        return a.version() < b.version() ? new Link(a, b, score, weak) : new Link(b, a, score, weak);
    }
}
