package dev.parallax.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what is asserted otherwise in pairs of sentences into findings over all versions. */
final class PredicateFindings {

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
        material.facing().forEach(this::look);
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
                Integer passage = material.passage(told.stream().map(Predicate::sentence).toList());
                findings.add(new Finding(kind, passage, rule, severity, evidence));
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
