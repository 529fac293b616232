package dev.parallax.align;

/**
 * Two sentences of two versions that say the same.
 *
 * @param a the sentence in the version that stands first in the story
 * @param b the other
 * @param score how sure that is, 0 to 1
 * @param weak whether they are only maybe related
 * @param byHand whether the reader says so; then it is sure
 */
public record Link(SentenceRef a, SentenceRef b, double score, boolean weak, boolean byHand) {

    public Link {
        if (a.version() >= b.version() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a link: " + a + " " + b + " " + score);
        }
    }

    /** A link that was found. */
    public Link(SentenceRef a, SentenceRef b, double score, boolean weak) {
        this(a, b, score, weak, false);
    }

    /** A link that the reader made, of sentences of two versions in any order. */
    static Link byHand(SentenceRef one, SentenceRef other) {
        boolean inOrder = one.version() < other.version();
        return new Link(inOrder ? one : other, inOrder ? other : one, 1, false, true);
    }
}
