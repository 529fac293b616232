package dev.parallax.ledger;

import dev.parallax.claim.Cue;
import dev.parallax.claim.Speaker;
import dev.parallax.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one version gives an utterance.
 *
 * @param quotations its quotations of the utterance, by position
 * @param content the quoted words without marks, by position; what the version quotes twice only once
 * @param text these words, pieces with a blank between them
 * @param speaker who says it; null where the text does not tell
 * @param cue the reporting verb; null where there is none
 */
public record QuotationRendering(
        int version,
        List<QuotationRef> quotations,
        List<Span> content,
        String text,
        @Nullable Speaker speaker,
        @Nullable Cue cue,
        Relation relation) {

    /** What a rendering is to the one that the others are judged by. */
    public enum Relation {
        REFERENCE,
        /** The same words; marks, letter case, style, spelling and contractions aside. */
        SAME,
        /** Less of it, and that word for word. */
        TRUNCATED,
        ALTERED
    }

    public QuotationRendering {
        quotations = List.copyOf(quotations);
        content = List.copyOf(content);
        if (quotations.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("a rendering quotes something");
        }
    }
}
