package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.ledger.Wording.Relation;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One utterance, different words between the marks. Marks, dashes, case, punctuation and an editor's brackets are no
 * difference; a version that gives less of it, but that word for word, truncates it. Versions that alter an utterance,
 * versions that truncate it and versions that only spell it otherwise make a finding each.
 */
final class QuotationRule implements Rule {

    /** Nothing is graver than words changed in somebody's mouth. */
    private static final double ALTERED = 0.95;

    /** A number is what a reader remembers. */
    private static final double ALTERED_FIGURE = 0.98;

    /** Leaving out is common practice, though it may mislead. */
    private static final double TRUNCATED = 0.84;

    /** The house's spelling, or its grammar around a fragment, not the speaker's words. */
    private static final double SLIGHT = 0.1;

    /** Longest last; by text where they are equally long, so that the order of the versions does not matter. */
    private static final Comparator<Wording> BY_FULLNESS = Comparator
            .comparingInt((Wording wording) -> wording.words().size())
            .thenComparing(wording -> wording.runs().toString());

    @Override
    public String name() {
        return "quotation-wording";
    }

    @Override
    public List<Finding> findings(Material material) {
        List<Finding> findings = new ArrayList<>();
        Set<QuotationRef> spliced = material.quoted().spliced();
        for (QuotationGroup whole : material.quoted().groups()) {
            material.cancel().check();
            List<QuotationRef> group = whole.members().stream().filter(ref -> !spliced.contains(ref)).toList();
            Map<Integer, List<Wording>> given = given(group, ref ->
                    Wording.of(material.documents().get(ref.version()), material.quotation(ref)));
            if (given.size() < 2) {
                continue;
            }
            Wording reference = reference(given.values().stream().map(Wording::joined).toList());
            Map<Relation, Set<Integer>> versions = new EnumMap<>(Relation.class);
            given.forEach((version, wordings) ->
                    versions.computeIfAbsent(reference.to(Wording.joined(wordings)), unseen -> new HashSet<>()).add(version));
            Set<Integer> same = versions.remove(Relation.SAME);
            versions.computeIfPresent(Relation.TRUNCATED, (relation, others) -> withoutSelections(given, same, others));
            versions.forEach((relation, others) -> findings.add(finding(material, group, new Departure(relation, same, others))));
        }
        return findings;
    }

    /** Versions that depart from the reference in one way, and those that give it. */
    private record Departure(Relation relation, Set<Integer> same, Set<Integer> others) {}

    private Finding finding(Material material, List<QuotationRef> group, Departure departure) {
        List<Evidence> evidence = evidence(material, group, departure.same(), departure.others());
        Integer passage = material.passageOf(group);
        return switch (departure.relation()) {
            case TRUNCATED -> {
                boolean fragment = cutsNothing(material, group, departure);
                Finding cut = new Finding(
                        FindingKind.QUOTATION_TRUNCATED, passage, name(), fragment ? SLIGHT : TRUNCATED, evidence);
                yield fragment ? cut.asTrivial() : cut;
            }
            case SPELT -> new Finding(FindingKind.QUOTATION_ALTERED, passage, name(), SLIGHT, evidence).asTrivial();
            case ALTERED, SAME -> {
                boolean figure = new QuotedFigures(material).differ(group, departure.same(), departure.others());
                yield new Finding(
                        FindingKind.QUOTATION_ALTERED, passage, name(), figure ? ALTERED_FIGURE : ALTERED, evidence);
            }
        };
    }

    /** Whether only function words are cut off, as of a fragment that a version fits into its sentence. */
    private static boolean cutsNothing(Material material, List<QuotationRef> group, Departure departure) {
        Set<String> whole = new HashSet<>();
        Set<String> least = null;
        for (QuotationRef ref : group) {
            Document document = material.documents().get(ref.version());
            Set<String> telling = new HashSet<>(Wording.of(document, material.quotation(ref)).words());
            telling.removeAll(WordLists.of(document.language(), "stopwords").words("stop"));
            if (departure.same().contains(ref.version())) {
                whole.addAll(telling);
            } else if (departure.others().contains(ref.version())) {
                least = least == null ? telling : least;
                least.retainAll(telling);
            }
        }
        return least != null && least.containsAll(whole);
    }

    /** The quotations by which each version that has the utterance gives it. */
    static Map<Integer, List<Wording>> given(List<QuotationRef> group, Function<QuotationRef, Wording> wording) {
        Map<Integer, List<Wording>> given = new TreeMap<>();
        for (QuotationRef ref : group) {
            addUnlessRepeated(given.computeIfAbsent(ref.version(), unseen -> new ArrayList<>()), wording.apply(ref));
        }
        return given;
    }

    /**
     * What the others are judged by: the rendering that most versions give, or the fullest one that holds it, since most
     * may have cut the same words off.
     */
    static Wording reference(Collection<Wording> renderings) {
        Map<List<String>, Long> givenBy =
                renderings.stream().collect(Collectors.groupingBy(Wording::words, Collectors.counting()));
        Wording usual = Collections.max(
                renderings, Comparator.comparing((Wording wording) -> givenBy.get(wording.words())).thenComparing(BY_FULLNESS));
        return renderings.stream().filter(wording -> wording.holds(usual)).max(BY_FULLNESS).orElse(usual);
    }

    /**
     * Without those that give some quotations of the reference whole and leave out others: nothing is cut off there. Null
     * where none remains.
     */
    private static @Nullable Set<Integer> withoutSelections(
            Map<Integer, List<Wording>> given, Set<Integer> same, Set<Integer> others) {
        Set<Integer> cutting = new HashSet<>(others);
        cutting.removeIf(other -> same.stream().anyMatch(version -> words(given.get(version)).containsAll(words(given.get(other)))));
        return cutting.isEmpty() ? null : cutting;
    }

    private static Set<List<String>> words(List<Wording> wordings) {
        return wordings.stream().map(Wording::words).collect(Collectors.toSet());
    }

    /** A version may quote the best part twice, in the lead and in full. */
    private static void addUnlessRepeated(List<Wording> wordings, Wording next) {
        if (wordings.stream().noneMatch(wording -> wording.holds(next))) {
            wordings.removeIf(next::holds);
            wordings.add(next);
        }
    }

    /** Its quotations in the versions that give the reference and in those that depart from it. */
    private static List<Evidence> evidence(
            Material material, List<QuotationRef> group, Set<Integer> same, Set<Integer> others) {
        List<Evidence> evidence = new ArrayList<>();
        for (QuotationRef ref : group) {
            if (same.contains(ref.version()) || others.contains(ref.version())) {
                evidence.add(material.evidence(ref.version(), material.quotation(ref).span()));
            }
        }
        return evidence;
    }
}
