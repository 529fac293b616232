package dev.parallax.align;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Where the passages that two versions share stand in either. */
final class PassagePlaces {

    private PassagePlaces() {}

    /** The shared passages by their place in the alignment, weighed by how much text has to move with them. */
    static List<IncreasingChain.Pair> common(List<Document> documents, Alignment alignment, int from, int to) {
        List<IncreasingChain.Pair> pairs = new ArrayList<>();
        for (int id = 0; id < alignment.passages().size(); id++) {
            Passage passage = alignment.passages().get(id);
            if (passage.has(from) && passage.has(to)) {
                Span a = range(documents.get(from), passage.in(from));
                Span b = range(documents.get(to), passage.in(to));
                pairs.add(new IncreasingChain.Pair(id, a.start(), b.start(), Math.min(a.length(), b.length())));
            }
        }
        return pairs;
    }

    /** From the first sentence to the last of those that follow it without a break. */
    static Span range(Document document, List<Integer> sentences) {
        int last = 0;
        while (last + 1 < sentences.size() && sentences.get(last + 1) == sentences.get(last) + 1) {
            last++;
        }
        Span first = document.sentences().get(sentences.getFirst()).span();
        return first.cover(document.sentences().get(sentences.get(last)).span());
    }
}
