package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as the finders of quotations and attributions read it.
 *
 * @param text its words with their parts of speech
 * @param marked what stands between quotation marks, by position
 * @param narration the stretches outside the marks, cut at sentence ends
 * @param cast whom it names outside the marks; null in other languages than English
 */
record Discourse(TaggedText text, List<MarkedText> marked, List<Span> narration, @Nullable Cast cast) {

    /** @param names that the version names */
    static Discourse of(Document document, List<NameMention> names, CancelToken cancel) {
        TaggedText text = new TaggedText(document, cancel);
        List<MarkedText> marked = new MarkedParagraphs(document).read();
        List<Span> narration = new Narration(document, marked).stretches();
        return new Discourse(text, marked, narration, text.isEnglish() ? CastReader.read(text, narration, names) : null);
    }

    Document document() {
        return text.document();
    }
}
