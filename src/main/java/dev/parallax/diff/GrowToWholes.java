package dev.parallax.diff;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows a number, a quoted word, a hyphenated compound as changed as a whole when a part of it is.
 *
 * <p>Before: {@code two hundred and [fifty]}; after: {@code [two hundred and fifty]}, because half a number is another
 * number.
 */
final class GrowToWholes implements Pass {

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        Side source = new Side(matching.partners().clone(), new Wholes(from), new ArrayDeque<>());
        Side target = new Side(matching.backward().partners(), new Wholes(to), new ArrayDeque<>());
        source.begin(target);
        target.begin(source);
        while (!source.lost.isEmpty() || !target.lost.isEmpty()) {
            source.follow(target);
            target.follow(source);
        }
        return new Matching(source.partners, matching.targetSize());
    }

    /**
     * One text.
     *
     * @param lost tokens whose neighbours have not been looked at since they were taken out
     */
    private record Side(int[] partners, Wholes wholes, Deque<Integer> lost) {

        /** Looks at both ends of every gap. */
        void begin(Side other) {
            for (int token = 0; token + 1 < partners.length; token++) {
                if (isUnmatched(token) != isUnmatched(token + 1) && wholes.join(token)) {
                    takeOut(isUnmatched(token) ? token + 1 : token, other);
                }
            }
        }

        void follow(Side other) {
            while (!lost.isEmpty()) {
                int token = lost.pop();
                if (token > 0 && !isUnmatched(token - 1) && wholes.join(token - 1)) {
                    takeOut(token - 1, other);
                }
                if (token + 1 < partners.length && !isUnmatched(token + 1) && wholes.join(token)) {
                    takeOut(token + 1, other);
                }
            }
        }

        private boolean isUnmatched(int token) {
            return partners[token] == Matching.NONE;
        }

        /** A token takes its partner with it, and either may leave a whole incomplete. */
        private void takeOut(int token, Side other) {
            int partner = partners[token];
            partners[token] = Matching.NONE;
            other.partners[partner] = Matching.NONE;
            lost.push(token);
            other.lost.push(partner);
        }
    }
}
