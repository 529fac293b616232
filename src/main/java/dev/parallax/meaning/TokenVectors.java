package dev.parallax.meaning;

/** How alike in meaning the tokens of a story's versions are. */
public interface TokenVectors {

    /** Whether there is a vector for the tokens of a sentence. */
    boolean has(int version, int sentence);

    /** Cosine of the two tokens' vectors, centred on the story, −1 to 1; NaN where one of them has none. */
    double likeness(int versionA, int tokenA, int versionB, int tokenB);
}
