package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.story.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which sentences are linked, and which of their words stand for each other. Immutable once read. */
final class SameWords {

    /** Where a link is so sure, the same is said in other words. */
    private static final double SUREST = 0.9;

    private final Map<List<SentenceRef>, Double> scores = new HashMap<>();
    private final Map<List<SentenceRef>, Set<List<String>>> replaced = new HashMap<>();

    SameWords(SentenceWords words, List<Link> links, List<Substitution> substitutions) {
        for (Link link : links) {
            if (!link.weak()) {
                scores.put(List.of(link.a(), link.b()), link.score());
            }
        }
        for (Substitution found : substitutions) {
            if (found.relation() != Substitution.Relation.OPPOSITE) {
                replaced.computeIfAbsent(List.of(found.a(), found.b()), unseen -> new HashSet<>())
                        .add(List.of(stem(words.of(found.a()), found.spanA()), stem(words.of(found.b()), found.spanB())));
            }
        }
    }

    /** Of the last word there, which says what the others are. */
    private static String stem(List<SentenceWord> words, Span span) {
        return words.stream().filter(word -> word.span().overlaps(span)).reduce((first, last) -> last).orElseThrow().stem();
    }

    /** The sure links, each in the order of the versions. */
    Set<List<SentenceRef>> links() {
        return scores.keySet();
    }

    /** Whether the two are linked, and not only maybe related; in the order of the versions. */
    boolean isSure(SentenceRef a, SentenceRef b) {
        return scores.containsKey(List.of(a, b));
    }

    boolean isSurest(SentenceRef a, SentenceRef b) {
        return scores.getOrDefault(List.of(a, b), 0.0) >= SUREST;
    }

    /** Whether a stem of the first stands for one of the second: the same, or another word for it. */
    BiPredicate<String, String> between(SentenceRef a, SentenceRef b) {
        Set<List<String>> pairs = replaced.getOrDefault(List.of(a, b), Set.of());
        return (one, other) -> one.equals(other) || pairs.contains(List.of(one, other));
    }
}
