package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;

/**
 * Shows a sentence as replaced where hardly a word of it was kept.
 *
 * <p>Before: {@code [The] council [met] on [Monday] .} with the brackets changed; after: the whole sentence changed. A
 * run of words that stayed together is no confetti and remains.
 */
final class ReplaceUnrelatedSentences implements Pass {

    /** With fewer shared words than this a sentence reads as confetti (wikidiff2 and the readers of it agree). */
    static final double LEAST_SHARED_WORDS = 0.4;

    /** As many words in a row did not stay together by chance. */
    static final int WORDS_OF_KEPT_RUN = 3;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        int[] partners = matching.partners().clone();
        int[] backward = matching.backward();
        for (Sentence sentence : from.document().sentences()) {
            if (isUnrelated(from.document(), sentence, matching.partners())) {
                clear(sentence, from.document(), matching.partners(), partners, to.document(), backward);
            }
        }
        return new Matching(partners, matching.targetSize());
    }

    private static void clear(
            Sentence sentence, Document from, int[] matched, int[] partners, Document to, int[] backward) {
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            int end = runEnd(matched, token, sentence.endToken());
            boolean scrap = words(from.tokens(), token, end) < WORDS_OF_KEPT_RUN;
            for (; token < end; token++) {
                if (scrap && matched[token] != Matching.NONE && isUnrelated(to, matched[token], backward)) {
                    partners[token] = Matching.NONE;
                }
            }
        }
    }

    /** The end of the run of tokens that stay together on both sides, or are all unmatched. */
    private static int runEnd(int[] matched, int start, int limit) {
        int end = start + 1;
        while (end < limit
                && (matched[start] == Matching.NONE
                        ? matched[end] == Matching.NONE
                        : matched[end] == matched[end - 1] + 1)) {
            end++;
        }
        return end;
    }

    private static int words(Tokens tokens, int start, int end) {
        int words = 0;
        for (int token = start; token < end; token++) {
            words += tokens.kind(token) == TokenKind.PUNCTUATION ? 0 : 1;
        }
        return words;
    }

    /** A scrap of a long sentence may be most of its partner's, where a sentence was cut in two; then it stays. */
    private static boolean isUnrelated(Document to, int token, int[] backward) {
        return isUnrelated(to, to.sentences().get(to.sentenceAt(to.tokens().start(token))), backward);
    }

    private static boolean isUnrelated(Document document, Sentence sentence, int[] partners) {
        int words = 0;
        int shared = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                words++;
                shared += partners[token] == Matching.NONE ? 0 : 1;
            }
        }
        return shared < words * LEAST_SHARED_WORDS || words == 0;
    }
}
