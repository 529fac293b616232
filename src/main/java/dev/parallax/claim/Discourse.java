package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.TreeMap;
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
    static Discourse of(Document document, List<NameMention> names, CancelToken cancel) {
        TaggedText text = new TaggedText(document, cancel);
        List<MarkedText> marked = withBlocks(new MarkedParagraphs(document).read(), new UnmarkedBlocks(text).find());
        List<Span> narration = new Narration(document, marked).stretches();
        return new Discourse(text, marked, narration, text.isEnglish() ? CastReader.read(text, narration, names) : null);
    }

    /** A paragraph with marks inside is not quoted by its place. */
    private static List<MarkedText> withBlocks(List<MarkedText> marked, List<MarkedText> blocks) {
        TreeMap<Span, MarkedText> all = new TreeMap<>();
        marked.forEach(one -> all.put(one.whole(), one));
        for (MarkedText block : blocks) {
            Span before = all.floorKey(block.whole());
            Span after = all.ceilingKey(block.whole());
            if ((before == null || !before.overlaps(block.whole())) && (after == null || !after.overlaps(block.whole()))) {
                all.put(block.whole(), block);
            }
        }
        return List.copyOf(all.values());
    }

    Document document() {
        return text.document();
    }
}
