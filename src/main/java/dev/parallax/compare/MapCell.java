package dev.parallax.compare;

import dev.parallax.story.Span;

/**
 * A passage as one version tells it.
 *
 * @param span where it begins and how far it goes on without a break
 * @param apart how far its wording is from the base's, 0 to 1, and in the base from the others' on average; 1 where
 *     there is nothing to be compared with
 * @param moved whether it stands in another order than in the base
 * @param findings how many findings have evidence there, trivial ones left out
 * @param gravest severity of the gravest of them; 0 where there is none
 */
public record MapCell(Span span, double apart, boolean moved, int findings, double gravest) {

    public MapCell {
        if (apart < 0 || apart > 1 || gravest < 0 || gravest > 1 || findings < 0) {
            throw new IllegalArgumentException("a cell of " + apart + " with " + findings + " findings of " + gravest);
        }
    }
}
