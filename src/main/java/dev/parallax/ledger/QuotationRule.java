package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.ledger.Wording.Relation;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One utterance, different words between the marks. Marks, dashes, case, punctuation and an editor's brackets are no
 * difference; a version that gives less of it, but that word for word, truncates it.
 */
final class QuotationRule implements Rule {

    /** Nothing is graver than words changed in somebody's mouth. */
    private static final double ALTERED = 0.95;

    /** Below a figure that differs: leaving out is common practice, though it may mislead. */
    private static final double TRUNCATED = 0.6;

    @Override
    public String name() {
        return "quotation-wording";
    }

    @Override
    public List<Finding> findings(Material material) {
        List<Finding> findings = new ArrayList<>();
        Set<String> stopWords = new HashSet<>();
        material.documents().forEach(document ->
                stopWords.addAll(WordLists.of(document.language(), "stopwords").words("stop")));
        Map<SentenceRef, Integer> passageOf = material.alignment().passageOf();
        for (QuotationGroup group : material.groups()) {
            Relation worst = worst(renderings(material, group), stopWords);
            if (worst != Relation.SAME) {
                boolean altered = worst == Relation.ALTERED;
                findings.add(new Finding(
                        altered ? FindingKind.QUOTATION_ALTERED : FindingKind.QUOTATION_TRUNCATED,
                        passage(material, group, passageOf),
                        name(),
                        altered ? ALTERED : TRUNCATED,
                        evidence(material, group)));
            }
        }
        return findings;
    }

    /** What each version gives of the utterance. */
    private static List<Wording> renderings(Material material, QuotationGroup group) {
        List<Wording> renderings = new ArrayList<>();
        for (int version = 0; version < material.documents().size(); version++) {
            List<Wording> wordings = new ArrayList<>();
            for (QuotationRef ref : group.in(version)) {
                addUnlessRepeated(wordings, Wording.of(material.documents().get(version), material.quotation(ref)));
            }
            if (!wordings.isEmpty()) {
                renderings.add(Wording.joined(wordings));
            }
        }
        return renderings;
    }

    /** A version may quote the best part twice, in the lead and in full. */
    private static void addUnlessRepeated(List<Wording> wordings, Wording next) {
        if (wordings.stream().noneMatch(wording -> wording.holds(next))) {
            wordings.removeIf(next::holds);
            wordings.add(next);
        }
    }

    private static Relation worst(List<Wording> renderings, Set<String> stopWords) {
        Relation worst = Relation.SAME;
        List<Utterance> utterances =
                renderings.stream().map(wording -> Utterance.of(wording, stopWords)).toList();
        for (int i = 0; i < renderings.size(); i++) {
            for (int j = i + 1; j < renderings.size(); j++) {
                Wording one = renderings.get(i);
                Wording other = renderings.get(j);
                // Two versions may quote different parts of what a third one quotes in full.
                boolean comparable = SameUtterance.test(utterances.get(i), utterances.get(j), true)
                        || renderings.stream().noneMatch(whole -> whole.holds(one) && whole.holds(other));
                Relation relation = one.to(other);
                if (relation.compareTo(worst) > 0 && (comparable || relation == Relation.TRUNCATED)) {
                    worst = relation;
                }
            }
        }
        return worst;
    }

    /** The passage that most of them stand in; null where several hold equally many. */
    private static @Nullable Integer passage(
            Material material, QuotationGroup group, Map<SentenceRef, Integer> passageOf) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (QuotationRef ref : group.members()) {
            Integer place = passageOf.get(new SentenceRef(ref.version(), material.quotation(ref).sentence()));
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Integer> best = counts.keySet().stream().filter(place -> counts.get(place) == most).toList();
        return best.size() == 1 ? best.getFirst() : null;
    }

    private static List<Evidence> evidence(Material material, QuotationGroup group) {
        List<Evidence> evidence = new ArrayList<>();
        for (QuotationRef ref : group.members()) {
            Quotation quotation = material.quotation(ref);
            evidence.add(material.evidence(ref.version(), quotation.span()));
        }
        return evidence;
    }
}
