package dev.parallax.align;

/**
 * Two sentences of two versions that say the same.
 *
 * @param a the sentence in the version that stands first in the story
 * @param b the other
 * @param score how sure that is, 0 to 1
 * @param weak whether they are only maybe related
 */
public record Link(SentenceRef a, SentenceRef b, double score, boolean weak) {

    public Link {
        if (a.version() >= b.version() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a link: " + a + " " + b + " " + score);
        }
    }
}
