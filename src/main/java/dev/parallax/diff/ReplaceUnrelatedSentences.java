package dev.parallax.diff;

import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.Arrays;

/**
 * Shows a sentence as replaced where hardly a word of it was kept.
 *
 * <p>Before: {@code [The] council [met] on [Monday] .} with the brackets changed; after: the whole sentence changed. Words
 * that stayed together are no confetti and remain, unless they are all function words: those never anchor.
 */
final class ReplaceUnrelatedSentences implements Pass {

    /** With fewer shared words than this a sentence reads as confetti (wikidiff2 and the readers of it agree). */
    static final double LEAST_SHARED_WORDS = 0.4;

    /** As many words in a row, one of them a content word, did not stay together by chance. */
    static final int WORDS_OF_KEPT_RUN = 2;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        int[] partners = matching.partners().clone();
        int[] backward = matching.backward();
        clear(partners, from);
        clear(backward, to);
        for (int token = 0; token < partners.length; token++) {
            if (partners[token] != Matching.NONE && backward[partners[token]] == Matching.NONE) {
                partners[token] = Matching.NONE;
            }
        }
        return new Matching(partners, matching.targetSize());
    }

    /** Takes the scraps out of all sentences of one side that share too little. */
    private static void clear(int[] partners, CodedDocument coded) {
        for (Sentence sentence : coded.document().sentences()) {
            if (isUnrelated(coded.document().tokens(), sentence, partners)) {
                clear(sentence, coded, partners);
            }
        }
    }

    private static void clear(Sentence sentence, CodedDocument coded, int[] partners) {
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            int end = runEnd(partners, token, sentence.endToken());
            boolean scrap = words(coded.document().tokens(), token, end) < WORDS_OF_KEPT_RUN
                    || !coded.hasContentWord(token, end);
            for (; token < end; token++) {
                partners[token] = scrap ? Matching.NONE : partners[token];
            }
        }
    }

    /** The end of the run of tokens that stay together on both sides, or are all unmatched. */
    private static int runEnd(int[] partners, int start, int limit) {
        int step = partners[start] == Matching.NONE ? 0 : 1;
        int end = start + 1;
        while (end < limit && partners[end] == partners[end - 1] + step) {
            end++;
        }
        return end;
    }

    /** A row of stars and its like has no words to share; it is the same where all of it is. */
    private static boolean isUnrelated(Tokens tokens, Sentence sentence, int[] partners) {
        int shared = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            shared += tokens.kind(token) != TokenKind.PUNCTUATION && partners[token] != Matching.NONE ? 1 : 0;
        }
        int words = words(tokens, sentence.firstToken(), sentence.endToken());
        return words == 0
                ? Arrays.stream(partners, sentence.firstToken(), sentence.endToken()).anyMatch(p -> p == Matching.NONE)
                : shared < words * LEAST_SHARED_WORDS;
    }

    private static int words(Tokens tokens, int start, int end) {
        int words = 0;
        for (int token = start; token < end; token++) {
            words += tokens.kind(token) == TokenKind.PUNCTUATION ? 0 : 1;
        }
        return words;
    }
}
