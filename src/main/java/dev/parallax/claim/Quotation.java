package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a version puts between quotation marks and into somebody's mouth.
 *
 * @param content the quoted words without their marks; one span per piece of an interrupted quotation, in order
 * @param sentence the sentence that its first piece begins in
 * @param form how it stands in the version's own words
 * @param speaker who says it; null where the text does not tell
 * @param cue the reporting verb; null where there is none
 */
public record Quotation(
        List<Span> content, int sentence, Form form, @Nullable Speaker speaker, @Nullable Cue cue) {

    /** How quoted words stand in the version's own words. */
    public enum Form {
        /** Whole sentences of the speaker. */
        DIRECT,
        /** A part of a sentence that the version completes. */
        MIXED,
        /** Paragraphs of their own. */
        BLOCK
    }

    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation quotes something");
        }
    }

    /** From the first quoted character to the last. */
    public Span span() {
        return content.getFirst().cover(content.getLast());
    }
}
