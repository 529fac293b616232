package dev.parallax.align;

import dev.parallax.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An order of the versions that their texts decide, so that results do not depend on the order they were given in. */
final class VersionOrder {

    private VersionOrder() {}

    /** Places of the versions, ordered by their texts; equal texts are alike in every respect that matters here. */
    static int[] of(List<Document> documents) {
        return IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing(place -> documents.get(place).text()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
