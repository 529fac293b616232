package dev.parallax.diff;

import dev.parallax.text.Document;

/**
 * Joins two replacements that only a lone function word or mark separates: nobody reads across such a splinter.
 *
 * <p>Before: {@code [late] on [Monday]} against {@code [early] on [Friday]}; after: {@code [late on Monday]} against
 * {@code [early on Friday]}. Edits without a content word on both sides are left apart, because there the word between
 * did stay where it was: a changed comma replaces nothing. Nor are edits of different sentences joined.
 */
final class JoinEdits implements Pass {

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        int[] partners = matching.partners().clone();
        int gap = matching.next(0, false);
        while (gap < partners.length) {
            int splinter = matching.next(gap, true);
            int next = splinter + 1;
            if (next < partners.length && !matching.isMatched(next)) {
                int after = matching.next(next, true);
                if (!from.hasContentWord(splinter, next)
                        && replaces(matching, gap, splinter, from, to)
                        && replaces(matching, next, after, from, to)
                        && isInsideSentence(splinter, from.document())
                        && isInsideSentence(partners[splinter], to.document())) {
                    partners[splinter] = Matching.NONE;
                }
            }
            gap = matching.next(splinter, false);
        }
        return new Matching(partners, matching.targetSize());
    }

    /** Whether content words of a gap became other content words. */
    private static boolean replaces(Matching matching, int start, int end, CodedDocument from, CodedDocument to) {
        int targetStart = start == 0 ? 0 : matching.partners()[start - 1] + 1;
        int targetEnd = end == matching.partners().length ? matching.targetSize() : matching.partners()[end];
        return from.hasContentWord(start, end) && to.hasContentWord(targetStart, targetEnd);
    }

    /** Whether the tokens on both sides of this one, which must be there, belong to one sentence. */
    private static boolean isInsideSentence(int token, Document document) {
        return document.sentenceAt(document.tokens().start(token - 1)) == document.sentenceAt(document.tokens().start(token + 1));
    }
}
