package dev.parallax.compare;

import dev.parallax.story.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What the links of a comparison rest on.
 *
 * @param kind the best evidence that was used
 * @param limit why words alone decided somewhere, for the reader; null where nothing is to be told
 */
public record Basis(Kind kind, @Nullable Notice limit) {

    /** A kind of evidence for links. */
    public enum Kind {
        /** The words that sentences have in common. */
        WORDS,
        /** What the words mean, too. */
        MEANING
    }

    static final Basis OF_WORDS = new Basis(Kind.WORDS, null);
}
