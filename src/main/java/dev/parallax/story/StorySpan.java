package dev.parallax.story;

/**
 * A stretch of one version's text.
 *
 * @param version place of the version in its story, at least 0
 * @param span in that version's text
 */
public record StorySpan(int version, Span span) {

    public StorySpan {
        if (version < 0) {
            throw new IllegalArgumentException("no version has the place " + version);
        }
    }
}
