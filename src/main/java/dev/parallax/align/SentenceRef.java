package dev.parallax.align;

/**
 * A sentence of a story.
 *
 * @param version place of the version in its story
 * @param sentence place of the sentence in its document
 */
public record SentenceRef(int version, int sentence) implements Comparable<SentenceRef> {

    /** Order by version, then by position. */
    @Override
    public int compareTo(SentenceRef other) {
        return version != other.version
                ? Integer.compare(version, other.version)
                : Integer.compare(sentence, other.sentence);
    }
}
