package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what is asserted otherwise in pairs of sentences into findings over all versions. */
final class PredicateFindings {

    /** Longer sentences are lists. */
    private static final int MOST_TOKENS = 120;

    private static final Comparator<Predicate> BY_PLACE =
            Comparator.comparing(Predicate::sentence).thenComparing(Predicate::span);

    /** What two sentences are to each other in what they assert. */
    enum Verdict {
        SAME,
        DIFFERS,
        UNCLEAR
    }

    /** Judges two predicates; must not depend on which comes first. */
    @FunctionalInterface
    interface Judge {
        Verdict judge(FacingPredicates facing);
    }

    private final Material material;
    private final Judge judge;
    private final List<List<Predicate>> differing = new ArrayList<>();
    private final List<List<Predicate>> same = new ArrayList<>();

    PredicateFindings(Material material, Judge judge) {
        this.material = material;
        this.judge = judge;
        Map<List<SentenceRef>, List<Substitution>> substitutions = new HashMap<>();
        for (Substitution found : material.substitutions()) {
            substitutions.computeIfAbsent(List.of(found.a(), found.b()), unseen -> new ArrayList<>()).add(found);
        }
        SentenceWords words = new SentenceWords(material.documents());
        List<FacingPredicates> facing = material.alignment().links().parallelStream()
                .filter(link -> !link.weak() && differs(link))
                .flatMap(link -> FacingSentences.predicates(
                        material, words, link, substitutions.getOrDefault(List.of(link.a(), link.b()), List.of())).stream())
                .toList();
        facing.forEach(this::look);
    }

    private boolean differs(Link link) {
        material.cancel().check();
        Sentence a = sentence(link.a());
        Sentence b = sentence(link.b());
        String textA = material.documents().get(link.a().version()).text(a);
        return Math.max(a.endToken() - a.firstToken(), b.endToken() - b.firstToken()) <= MOST_TOKENS
                && !textA.equals(material.documents().get(link.b().version()).text(b));
    }

    private Sentence sentence(SentenceRef ref) {
        return material.documents().get(ref.version()).sentences().get(ref.sentence());
    }

    private void look(FacingPredicates facing) {
        List<Predicate> both = List.of(facing.a(), facing.b());
        switch (judge.judge(facing)) {
            case DIFFERS -> differing.add(both);
            case SAME -> same.add(both);
            case UNCLEAR -> { }
        }
    }

    /**
     * One finding for all versions whose assertions hang together by their differences; none where all of them are
     * quoted, because a quotation that was altered is told as such.
     */
    List<Finding> findings(FindingKind kind, String rule, double severity) {
        List<Predicate> all = differing.stream().flatMap(List::stream).sorted(BY_PLACE).distinct().toList();
        Map<Predicate, Integer> numbers = new HashMap<>();
        all.forEach(predicate -> numbers.put(predicate, numbers.size()));
        UnionFind conflicts = new UnionFind(all.size());
        differing.forEach(pair -> conflicts.join(numbers.get(pair.getFirst()), numbers.get(pair.getLast())));
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> group : conflicts.groups()) {
            List<Predicate> told = withAgreeing(group.stream().map(all::get).toList());
            List<Evidence> evidence = told.stream()
                    .map(predicate -> material.evidence(predicate.sentence().version(), predicate.span()))
                    .toList();
            if (!evidence.stream().allMatch(one -> material.isQuoted(one.version(), one.span()))) {
                findings.add(new Finding(kind, material.passage(told.stream().map(Predicate::sentence).toList()), rule, severity, evidence));
            }
        }
        return findings;
    }

    /** With the versions that agree with one of the contesting ones, each at its first place. */
    private List<Predicate> withAgreeing(List<Predicate> contesting) {
        Map<Integer, Predicate> agreeing = new TreeMap<>();
        for (List<Predicate> pair : same) {
            for (Predicate predicate : pair) {
                Predicate other = pair.getFirst() == predicate ? pair.getLast() : pair.getFirst();
                int version = predicate.sentence().version();
                if (contesting.contains(other) && contesting.stream().noneMatch(one -> one.sentence().version() == version)) {
                    agreeing.merge(version, predicate, (a, b) -> BY_PLACE.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        List<Predicate> told = new ArrayList<>(contesting);
        told.addAll(agreeing.values());
        told.sort(BY_PLACE);
        return told;
    }
}
