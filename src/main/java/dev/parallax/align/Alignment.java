package dev.parallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of the versions belong together.
 *
 * @param links by {@code a}, then by {@code b}
 * @param passages by their first member
 */
public record Alignment(List<Link> links, List<Passage> passages) {

    public Alignment {
        links = List.copyOf(links);
        passages = List.copyOf(passages);
    }

    /** The place in {@link #passages()} of the passage that holds each sentence; a sentence in none is missing. */
    public Map<SentenceRef, Integer> passageOf() {
        Map<SentenceRef, Integer> places = new HashMap<>();
        for (int place = 0; place < passages.size(); place++) {
            for (SentenceRef member : passages.get(place).members()) {
                places.put(member, place);
            }
        }
        return places;
    }
}
