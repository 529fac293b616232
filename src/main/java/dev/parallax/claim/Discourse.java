package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as the finders of quotations and attributions read it.
 *
 * @param text its words with their parts of speech
 * @param marked what stands between quotation marks, or is quoted by its place, by position
 * @param narration the stretches outside the marks, cut at sentence ends
 * @param cast whom it names outside the marks; null in other languages than English
 */
record Discourse(TaggedText text, List<MarkedText> marked, List<Span> narration, @Nullable Cast cast) {

    /** @param names that the version names */
    static Discourse of(Document document, List<NameMention> names) {
        TaggedText text = new TaggedText(document);
        List<MarkedText> marked = new ArrayList<>(new MarkedParagraphs(document).read());
        List<MarkedText> blocks = new UnmarkedBlocks(text).find().stream()
                .filter(block -> marked.stream().noneMatch(inside -> inside.whole().overlaps(block.whole())))
                .toList();
        marked.addAll(blocks);
        marked.sort(Comparator.comparing(MarkedText::whole));
        List<Span> narration = new Narration(document, marked).stretches();
        return new Discourse(text, marked, narration, text.isEnglish() ? CastReader.read(text, narration, names) : null);
    }

    Document document() {
        return text.document();
    }
}
