package dev.parallax.diff;

import dev.parallax.text.Document;
import java.util.BitSet;

/**
 * A document with its tokens as numbers of one {@link Vocabulary}. Only documents of the same vocabulary can be
 * compared.
 *
 * @param codes one per token; not to be changed
 * @param weak the codes of punctuation and of words too common to tell anything; not to be changed
 */
public record CodedDocument(Document document, int[] codes, BitSet weak) {

    /** Whether a run of tokens holds a word or number that says something by itself. */
    boolean hasContentWord(int first, int end) {
        for (int token = first; token < end; token++) {
            if (!weak.get(codes[token])) {
                return true;
            }
        }
        return false;
    }
}
