package dev.parallax.compare;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.List;

/**
 * A passage, or a sentence that only one version has, as a column of the map.
 *
 * @param sentences of each version, ascending; none where the version lacks it
 */
record MapColumn(List<List<Integer>> sentences) {

    MapColumn {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    boolean has(int version) {
        return !sentences.get(version).isEmpty();
    }

    int first(int version) {
        return sentences.get(version).getFirst();
    }

    /** From the first sentence to the last of those that follow it without a break. */
    Span range(Document document, int version) {
        List<Integer> mine = sentences.get(version);
        int last = 0;
        while (last + 1 < mine.size() && mine.get(last + 1) == mine.get(last) + 1) {
            last++;
        }
        Span first = document.sentences().get(mine.getFirst()).span();
        return first.cover(document.sentences().get(mine.get(last)).span());
    }

    /** Of the first sentences of all versions the one that comes first in the alphabet. */
    String words(List<Document> documents) {
        String words = "";
        for (int version = 0; version < documents.size(); version++) {
            if (has(version)) {
                Document document = documents.get(version);
                String mine = document.text(document.sentences().get(first(version)));
                words = words.isEmpty() || mine.compareTo(words) < 0 ? mine : words;
            }
        }
        return words;
    }
}
