package dev.parallax.diff;

/**
 * Shows a number, a quoted word, a hyphenated compound as changed as a whole when a part of it is.
 *
 * <p>Before: {@code two hundred and [fifty]}; after: {@code [two hundred and fifty]}, because half a number is another
 * number.
 */
final class GrowToWholes implements Pass {

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        Side source = new Side(matching.partners().clone(), new Wholes(from));
        Side target = new Side(matching.backward().partners(), new Wholes(to));
        boolean grown = true;
        while (grown) {
            source.grow(target);
            grown = target.grow(source);
        }
        return new Matching(source.partners, matching.targetSize());
    }

    /** The tokens of one text. */
    private record Side(int[] partners, Wholes wholes) {

        /** Takes out what belongs to unmatched tokens, and its partners; tells whether there was any. */
        boolean grow(Side other) {
            boolean grown = false;
            int token = 0;
            while (token < partners.length) {
                if (!isUnmatched(token)) {
                    token++;
                    continue;
                }
                for (int before = token; before > 0 && !isUnmatched(before - 1) && wholes.join(before - 1); before--) {
                    takeOut(before - 1, other);
                    grown = true;
                }
                while (token < partners.length && isUnmatched(token)) {
                    token++;
                }
                for (; token < partners.length && !isUnmatched(token) && wholes.join(token - 1); token++) {
                    takeOut(token, other);
                    grown = true;
                }
            }
            return grown;
        }

        private boolean isUnmatched(int token) {
            return partners[token] == Matching.NONE;
        }

        private void takeOut(int token, Side other) {
            other.partners[partners[token]] = Matching.NONE;
            partners[token] = Matching.NONE;
        }
    }
}
