package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a version puts between quotation marks and into somebody's mouth.
 *
 * @param content the quoted words without their marks; one span per piece of an interrupted quotation, in order
 * @param sentence the sentence that its first piece begins in
 * @param speaker who says it; null where the text does not tell
 * @param verb the reporting verb; null where there is none
 */
public record Quotation(List<Span> content, int sentence, @Nullable Speaker speaker, @Nullable Span verb) {

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
