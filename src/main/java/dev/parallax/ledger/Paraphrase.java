package dev.parallax.ledger;

import dev.parallax.story.Span;
import java.util.List;

/**
 * What a version says in its own words where others quote.
 *
 * @param sentences at least one, by position
 */
public record Paraphrase(int version, List<Span> sentences) {

    public Paraphrase {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paraphrase has sentences");
        }
    }
}
