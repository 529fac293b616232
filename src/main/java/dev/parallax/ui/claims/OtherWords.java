package dev.parallax.ui.claims;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.align.Substitution.Relation;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The words of one version that another says otherwise.
 *
 * @param spans where they stand, in order
 * @param pairs what they are to the other's words, by relation as seen from this version
 */
record OtherWords(List<Span> spans, Map<Relation, List<Pair>> pairs) {

    static final OtherWords NONE = new OtherWords(List.of(), Map.of());

    /** A word or a few of this version, and those of the other. */
    record Pair(String here, String there) {}

    /**
     * @param here sentences of the version
     * @param there sentences of the other
     */
    static OtherWords of(Comparison comparison, List<SentenceRef> here, List<SentenceRef> there) {
        TreeSet<Span> spans = new TreeSet<>();
        Map<Relation, List<Pair>> pairs = new EnumMap<>(Relation.class);
        for (Substitution found : comparison.substitutions()) {
            boolean first = here.contains(found.a()) && there.contains(found.b());
            if (first || here.contains(found.b()) && there.contains(found.a())) {
                spans.add(first ? found.spanA() : found.spanB());
                String a = found.spanA().of(comparison.documents().get(found.a().version()).text());
                String b = found.spanB().of(comparison.documents().get(found.b().version()).text());
                Relation relation = first ? found.relation() : found.relation().inverse();
                Pair pair = first ? new Pair(a, b) : new Pair(b, a);
                List<Pair> same = pairs.computeIfAbsent(relation, unseen -> new ArrayList<>());
                if (!same.contains(pair)) {
                    same.add(pair);
                }
            }
        }
        return new OtherWords(List.copyOf(spans), pairs);
    }
}
