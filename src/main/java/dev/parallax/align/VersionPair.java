package dev.parallax.align;

import dev.parallax.text.Document;
import java.util.BitSet;

/**
 * Two versions of a story, and which of their sentences the words that both keep leave unexplained.
 *
 * @param first place of the version whose text comes first
 * @param revision what the kept words explain, from the first to the second
 */
record VersionPair(int first, Document documentA, int second, Document documentB, Revision revision) {

    /** Whether nothing is left to judge on one side or the other. */
    boolean isSettled() {
        return revision.isOne() && (revision.openInFirst().isEmpty() || revision.openInSecond().isEmpty());
    }

    /** The sentences of the first version that are to be judged by likeness. */
    BitSet openInFirst() {
        return open(documentA, revision.openInFirst());
    }

    /** The sentences of the second version that are to be judged by likeness. */
    BitSet openInSecond() {
        return open(documentB, revision.openInSecond());
    }

    private BitSet open(Document document, BitSet ofRevision) {
        BitSet open = new BitSet();
        if (revision.isOne() && !isSettled()) {
            open.or(ofRevision);
        } else if (!revision.isOne()) {
            open.set(0, document.sentences().size());
        }
        return open;
    }
}
