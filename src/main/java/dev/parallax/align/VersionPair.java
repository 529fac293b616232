package dev.parallax.align;

import dev.parallax.text.Document;
import java.util.BitSet;

/**
 * Two versions of a story, and which of their sentences the words that both keep leave unexplained.
 *
 * @param first place of the version whose text comes first
 * @param revision what the kept words explain, from the first to the second
 * @param hand what the reader says
 */
record VersionPair(int first, Document documentA, int second, Document documentB, Revision revision, HandLinks hand) {

    /** The sentences of the first version that are to be judged by likeness; none where the second has none. */
    BitSet openInFirst() {
        BitSet open = open(documentA, revision.openInFirst());
        return open(documentB, revision.openInSecond()).isEmpty() ? new BitSet() : open;
    }

    /** The sentences of the second version that are to be judged by likeness; none where the first has none. */
    BitSet openInSecond() {
        BitSet open = open(documentB, revision.openInSecond());
        return open(documentA, revision.openInFirst()).isEmpty() ? new BitSet() : open;
    }

    private BitSet open(Document document, BitSet unexplained) {
        BitSet open = new BitSet();
        for (int place = 0; place < document.sentences().size(); place++) {
            boolean saysSomething = document.wordCount(document.sentences().get(place)) > 0;
            open.set(place, saysSomething && (!revision.isOne() || unexplained.get(place)));
        }
        return open;
    }
}
