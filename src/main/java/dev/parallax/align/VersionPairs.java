package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.WordDiff;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.List;
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
    private final List<VersionPair> pairs;

    /**
     * @param documents the versions of one story, of one vocabulary
     * @param diff one that shows every difference: equal text is taken to be equal to the letter
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    VersionPairs(List<CodedDocument> documents, WordDiff diff, CancelToken cancel) {
        this.documents = documents.stream().map(CodedDocument::document).toList();
        order = VersionOrder.of(this.documents);
        pairs = IntStream.range(0, order.length * order.length)
                .filter(pair -> pair / order.length < pair % order.length)
                .parallel()
                .mapToObj(pair -> pair(documents, order[pair / order.length], order[pair % order.length], diff, cancel))
                .toList();
    }

    private static VersionPair pair(
            List<CodedDocument> documents, int first, int second, WordDiff diff, CancelToken cancel) {
        cancel.check();
        CodedDocument a = documents.get(first);
        CodedDocument b = documents.get(second);
        Revision revision = new Revision(a, b, diff.keptTokens(a, b, cancel));
        return new VersionPair(first, a.document(), second, b.document(), revision);
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

    List<VersionPair> list() {
        return pairs;
    }

    /** The versions in an order that their texts decide. */
    int[] order() {
        return order.clone();
    }
}
