package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.HandWork;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every pair of versions of a story, and what the words that both keep explain of it. Made once for a story; the rest may
 * be judged by one similarity after another.
 *
 * <p>Immutable; any thread may use it.
 */
public final class VersionPairs {

    private final List<Document> documents;
    private final int[] order;
    private final HandLinks hand;
    private final List<VersionPair> pairs;

    /**
     * @param documents the versions of one story, of one vocabulary
     * @param handWork what the reader says about the same story
     * @param diff one that shows every difference: equal text is taken to be equal to the letter
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    VersionPairs(List<CodedDocument> documents, HandWork handWork, WordDiff diff, CancelToken cancel) {
        this.documents = documents.stream().map(CodedDocument::document).toList();
        order = VersionOrder.of(this.documents);
        hand = new HandLinks(this.documents, handWork);
        pairs = IntStream.range(0, order.length * order.length)
                .filter(pair -> pair / order.length < pair % order.length)
                .parallel()
                .mapToObj(pair -> pair(documents, order[pair / order.length], order[pair % order.length], diff, cancel))
                .toList();
    }

    private VersionPair pair(
            List<CodedDocument> documents, int first, int second, WordDiff diff, CancelToken cancel) {
        cancel.check();
        CodedDocument a = documents.get(first);
        CodedDocument b = documents.get(second);
        Revision revision = new Revision(a, b, diff.keptTokens(a, b, cancel), (one, other) ->
                hand.allows(new SentenceRef(first, one), new SentenceRef(second, other)));
        return new VersionPair(first, a.document(), second, b.document(), revision, hand);
    }

    /** For each version the sentences that have to be compared by likeness with those of some other version. */
    public List<BitSet> open() {
        List<BitSet> open = documents.stream().map(document -> new BitSet()).toList();
        for (VersionPair pair : pairs) {
            open.get(pair.first()).or(pair.openInFirst());
            open.get(pair.second()).or(pair.openInSecond());
        }
        return open;
    }

    /**
     * Of some open sentences the ones that have a possible partner by their words, the likeliest first.
     *
     * @param open those that may be chosen, for each version
     * @param mostWords how many words they may have together
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<BitSet> inDoubt(List<BitSet> open, LexicalSimilarity words, int mostWords, CancelToken cancel) {
        Map<SentenceRef, Double> likeliest = new HashMap<>();
        for (VersionPair pair : pairs) {
            new PairJudgement(pair, List.of(words), cancel)
                    .eachDoubt((sentence, score) -> likeliest.merge(sentence, score, Math::max));
        }
        Comparator<Map.Entry<SentenceRef, Double>> byScore = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<BitSet> doubtful = documents.stream().map(document -> new BitSet()).toList();
        List<SentenceRef> inOrder = likeliest.entrySet().stream()
                .sorted(byScore.thenComparingInt(entry -> rank(entry.getKey().version()))
                        .thenComparingInt(entry -> entry.getKey().sentence()))
                .map(Map.Entry::getKey)
                .filter(ref -> open.get(ref.version()).get(ref.sentence()))
                .toList();
        int left = mostWords;
        for (SentenceRef ref : inOrder) {
            Document document = documents.get(ref.version());
            left -= document.wordCount(document.sentences().get(ref.sentence()));
            if (left < 0) {
                break;
            }
            doubtful.get(ref.version()).set(ref.sentence());
        }
        return doubtful;
    }

    private int rank(int version) {
        return IntStream.range(0, order.length).filter(place -> order[place] == version).findFirst().orElseThrow();
    }

    List<VersionPair> list() {
        return pairs;
    }

    HandLinks hand() {
        return hand;
    }

    /** The versions in an order that their texts decide. */
    int[] order() {
        return order.clone();
    }
}
