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
            for (int token = 1; token < partners.length; token++) {
                if (isUnmatched(token - 1) && !isUnmatched(token) && wholes.join(token - 1)) {
                    takeOut(token, other);
                    grown = true;
                }
            }
            for (int token = partners.length - 1; token > 0; token--) {
                if (isUnmatched(token) && !isUnmatched(token - 1) && wholes.join(token - 1)) {
                    takeOut(token - 1, other);
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
