package dev.parallax.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What third versions say about a link: a sentence there that says the same as both speaks for it, one that says the same
 * as only one of them speaks against it.
 */
final class Witnesses {

    private final Map<SentenceRef, Map<SentenceRef, Double>> scores = new HashMap<>();

    /** Remembers how sure it is, by the two versions alone, that two sentences say the same. */
    void add(SentenceRef a, SentenceRef b, double score) {
        scores.computeIfAbsent(a, first -> new HashMap<>()).put(b, score);
        scores.computeIfAbsent(b, first -> new HashMap<>()).put(a, score);
    }

    /** The surest sentence of a third version that both are linked with, 0 where there is none. */
    double agreement(SentenceRef a, SentenceRef b) {
        double most = 0;
        Map<SentenceRef, Double> others = scores.getOrDefault(b, Map.of());
        for (Map.Entry<SentenceRef, Double> witness : scores.getOrDefault(a, Map.of()).entrySet()) {
            most = Math.max(most, Math.min(witness.getValue(), others.getOrDefault(witness.getKey(), 0.0)));
        }
        return most;
    }

    /** The largest difference that a sentence of a third version makes between the two, 0 where there is none. */
    double disagreement(SentenceRef a, SentenceRef b) {
        Map<SentenceRef, Double> ofA = scores.getOrDefault(a, Map.of());
        Map<SentenceRef, Double> ofB = scores.getOrDefault(b, Map.of());
        Set<SentenceRef> witnesses = new HashSet<>(ofA.keySet());
        witnesses.addAll(ofB.keySet());
        return witnesses.stream()
                .filter(witness -> witness.version() != a.version() && witness.version() != b.version())
                .mapToDouble(witness -> Math.abs(ofA.getOrDefault(witness, 0.0) - ofB.getOrDefault(witness, 0.0)))
                .max()
                .orElse(0);
    }
}
