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
        Wholes wholes = new Wholes(from);
        Wholes targetWholes = new Wholes(to);
        Matching before = matching;
        Matching grown = grow(matching, wholes, targetWholes);
        while (grown != before) {
            before = grown;
            grown = grow(grown, wholes, targetWholes);
        }
        return grown;
    }

    /** What grew on one side takes its partners out on the other, which may make wholes incomplete there. */
    private static Matching grow(Matching matching, Wholes wholes, Wholes targetWholes) {
        Matching grown = grow(matching, wholes);
        Matching back = grown.backward();
        Matching grownBack = grow(back, targetWholes);
        return grownBack == back ? grown : grownBack.backward();
    }

    /** Takes the neighbours of each gap out that belong to what the gap has a part of; the same object if none does. */
    private static Matching grow(Matching matching, Wholes wholes) {
        int[] partners = matching.partners().clone();
        boolean changed = false;
        int start = matching.next(0, false);
        while (start < partners.length) {
            int end = matching.next(start, true);
            for (int token = start; token > 0 && wholes.join(token - 1) && partners[token - 1] != Matching.NONE; token--) {
                partners[token - 1] = Matching.NONE;
                changed = true;
            }
            for (int token = end; token < partners.length && wholes.join(token - 1) && partners[token] != Matching.NONE; token++) {
                partners[token] = Matching.NONE;
                changed = true;
            }
            start = matching.next(end, false);
        }
        return changed ? new Matching(partners, matching.targetSize()) : matching;
    }
}
