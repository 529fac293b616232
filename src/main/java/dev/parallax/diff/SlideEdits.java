package dev.parallax.diff;

/**
 * Slides an insertion or deletion along equal words to where a reader would put it: to the border of a paragraph, else of
 * a sentence, a clause, a word.
 *
 * <p>Before: {@code He left [. He] .}; after: {@code He left . [He .]}, since an inserted sentence begins with its first
 * word.
 */
final class SlideEdits implements Pass {

    /** Tokens to look at on either side: further away nobody would see the same edit in it. */
    private static final int FARTHEST = 400;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        Matching slid = new Slide(matching, from).all();
        return new Slide(slid.backward(), to).all().backward();
    }

    /** The gaps of one text. */
    private static final class Slide {

        private final int[] partners;
        private final int targetSize;
        private final int[] codes;
        private final Borders borders;

        Slide(Matching matching, CodedDocument coded) {
            partners = matching.partners().clone();
            targetSize = matching.targetSize();
            codes = coded.codes();
            borders = new Borders(coded.document());
        }

        /** Slides every gap of unmatched tokens whose neighbours are matched with neighbours. */
        Matching all() {
            Matching slid = new Matching(partners, targetSize);
            int start = slid.next(0, false);
            while (start < partners.length) {
                int end = slid.next(start, true);
                start = slid.next(isPure(start, end) ? slide(start, end) : end, false);
            }
            return slid;
        }

        private boolean isPure(int start, int end) {
            return start > 0 && end < partners.length && partners[end] == partners[start - 1] + 1;
        }

        /** Moves one gap to its best place and returns the first token behind it. */
        private int slide(int start, int end) {
            int left = 0;
            while (left < FARTHEST
                    && start - left > 0
                    && codes[start - left - 1] == codes[end - left - 1]
                    && isRun(start - left - 1, start)) {
                left++;
            }
            int right = 0;
            while (right < FARTHEST
                    && end + right < codes.length
                    && codes[start + right] == codes[end + right]
                    && isRun(end, end + right + 1)) {
                right++;
            }
            int best = 0;
            for (int shift = -left; shift <= right; shift++) {
                if (quality(start + shift, end + shift) > quality(start + best, end + best)) {
                    best = shift;
                }
            }
            move(start, end, best);
            return end + Math.max(0, best);
        }

        private int quality(int start, int end) {
            return borders.rank(start) + borders.rank(end);
        }

        private boolean isRun(int low, int high) {
            return partners[low] != Matching.NONE && partners[high - 1] - partners[low] == high - 1 - low;
        }

        private void move(int start, int end, int shift) {
            for (int i = 0; i < shift; i++) {
                partners[start + i] = partners[end + i];
                partners[end + i] = Matching.NONE;
            }
            for (int i = 0; i < -shift; i++) {
                partners[end - 1 - i] = partners[start - 1 - i];
                partners[start - 1 - i] = Matching.NONE;
            }
        }
    }
}
