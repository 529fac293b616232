package dev.parallax.diff;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A document with its tokens as numbers of one {@link Vocabulary}. Only documents of the same vocabulary can be
 * compared.
 *
 * @param codes one per token; not to be changed
 * @param weak the codes of punctuation and of words too common to tell anything; not to be changed
 */
public record CodedDocument(Document document, int[] codes, BitSet weak) {

    /** A piece of the text as a document of its own. */
    CodedDocument part(Span piece) {
        Document part = document.part(piece);
        int first = document.tokens().firstStartingAt(piece.start());
        return new CodedDocument(part, Arrays.copyOfRange(codes, first, first + part.tokens().size()), weak);
    }

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
