package dev.parallax.diff;

import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.BitSet;

/**
 * Shows a sentence as replaced where hardly a word of it was kept.
 *
 * <p>Before: {@code [The] council [met] on [Monday] .} with the brackets changed; after: the whole sentence changed. Words
 * that stayed together are no confetti and remain, unless they are function words: those never anchor. A short sentence
 * that went into a long one is related to it, though the long one is not to the short.
 */
final class ReplaceUnrelatedSentences implements Pass {

    /** With fewer shared words than this a sentence reads as confetti (wikidiff2 and the readers of it agree). */
    static final double LEAST_SHARED_WORDS = 0.4;

    /** As many words in a row, one of them a content word, did not stay together by chance. */
    static final int WORDS_OF_KEPT_RUN = 2;

    /** Function words meet by chance more often. */
    static final int FUNCTION_WORDS_OF_KEPT_RUN = 3;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        BitSet scraps = scraps(matching, from);
        BitSet targetScraps = scraps(matching.backward(), to);
        int[] partners = matching.partners().clone();
        for (int token = 0; token < partners.length; token++) {
            if (scraps.get(token) && (!matching.isMatched(token) || targetScraps.get(partners[token]))) {
                partners[token] = Matching.NONE;
            }
        }
        return new Matching(partners, matching.targetSize());
    }

    /** The tokens that are all that is left of a sentence. */
    private static BitSet scraps(Matching matching, CodedDocument coded) {
        BitSet scraps = new BitSet();
        for (Sentence sentence : coded.document().sentences()) {
            if (isUnrelated(coded.document().tokens(), sentence, matching)) {
                add(scraps, sentence, coded, matching);
            }
        }
        return scraps;
    }

    private static void add(BitSet scraps, Sentence sentence, CodedDocument coded, Matching matching) {
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            int end = matching.runEnd(token, sentence.endToken());
            int least = coded.hasContentWord(token, end) ? WORDS_OF_KEPT_RUN : FUNCTION_WORDS_OF_KEPT_RUN;
            scraps.set(token, end, words(coded.document().tokens(), token, end) < least);
            token = end;
        }
    }

    /** A row of stars and its like has no words to share; it is the same where all of it is. */
    private static boolean isUnrelated(Tokens tokens, Sentence sentence, Matching matching) {
        int words = 0;
        int shared = 0;
        boolean changed = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            boolean word = tokens.kind(token) != TokenKind.PUNCTUATION;
            words += word ? 1 : 0;
            shared += word && matching.isMatched(token) ? 1 : 0;
            changed |= !matching.isMatched(token);
        }
        return words == 0 ? changed : shared < words * LEAST_SHARED_WORDS;
    }

    private static int words(Tokens tokens, int start, int end) {
        int words = 0;
        for (int token = start; token < end; token++) {
            words += tokens.kind(token) == TokenKind.PUNCTUATION ? 0 : 1;
        }
        return words;
    }
}
