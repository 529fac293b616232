package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;

/**
 * Slides an insertion or deletion along equal words to where a reader would put it: to sentence borders, else to clause
 * borders.
 *
 * <p>Before: {@code He left [. He] .}; after: {@code He left . [He .]}, since an inserted sentence begins with its first
 * word.
 */
final class SlideEdits implements Pass {

    private static final int SENTENCE = 4;
    private static final int CLAUSE = 2;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        int[] partners = matching.partners().clone();
        slide(partners, from);
        int[] backward = new Matching(partners, matching.targetSize()).backward();
        slide(backward, to);
        return new Matching(new Matching(backward, partners.length).backward(), matching.targetSize());
    }

    /** Slides every gap of unmatched tokens whose neighbours are matched with neighbours. */
    private static void slide(int[] partners, CodedDocument document) {
        int token = 0;
        while (token < partners.length) {
            if (partners[token] != Matching.NONE) {
                token++;
                continue;
            }
            int end = token;
            while (end < partners.length && partners[end] == Matching.NONE) {
                end++;
            }
            token = isPure(partners, token, end) ? slide(partners, document, token, end) : end;
        }
    }

    private static boolean isPure(int[] partners, int start, int end) {
        return start > 0 && end < partners.length && partners[end] == partners[start - 1] + 1;
    }

    /** Moves one gap to its best place and returns the first token behind it. */
    private static int slide(int[] partners, CodedDocument document, int start, int end) {
        int[] codes = document.codes();
        int left = 0;
        while (start - left > 0
                && codes[start - left - 1] == codes[end - left - 1]
                && isRun(partners, start - left - 1, start)) {
            left++;
        }
        int right = 0;
        while (end + right < codes.length
                && codes[start + right] == codes[end + right]
                && isRun(partners, end, end + right + 1)) {
            right++;
        }
        int best = 0;
        for (int shift = -left; shift <= right; shift++) {
            if (quality(document.document(), start + shift, end + shift)
                    > quality(document.document(), start + best, end + best)) {
                best = shift;
            }
        }
        move(partners, start, end, best);
        return end + Math.max(0, best);
    }

    private static boolean isRun(int[] partners, int low, int high) {
        return partners[low] != Matching.NONE && partners[high - 1] - partners[low] == high - 1 - low;
    }

    private static void move(int[] partners, int start, int end, int shift) {
        for (int i = 0; i < shift; i++) {
            partners[start + i] = partners[end + i];
            partners[end + i] = Matching.NONE;
        }
        for (int i = 0; i < -shift; i++) {
            partners[end - 1 - i] = partners[start - 1 - i];
            partners[start - 1 - i] = Matching.NONE;
        }
    }

    private static int quality(Document document, int start, int end) {
        return border(document, start) + border(document, end);
    }

    /** How natural it is to cut before this token. */
    private static int border(Document document, int token) {
        Tokens tokens = document.tokens();
        if (token == 0 || token == tokens.size()) {
            return SENTENCE;
        }
        int sentence = document.sentenceAt(tokens.start(token));
        if (document.sentences().get(sentence).firstToken() == token) {
            return SENTENCE;
        }
        return tokens.kind(token - 1) == TokenKind.PUNCTUATION && tokens.kind(token) != TokenKind.PUNCTUATION ? CLAUSE : 0;
    }
}
