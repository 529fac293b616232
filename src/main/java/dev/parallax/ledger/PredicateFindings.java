package dev.parallax.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    private final Conflicts<Predicate> conflicts =
            new Conflicts<>(predicate -> predicate.sentence().version(), BY_PLACE);

    PredicateFindings(Material material, Judge judge) {
        this.material = material;
        this.judge = judge;
        material.facing().forEach(this::look);
    }

    private void look(FacingPredicates facing) {
        switch (judge.judge(facing)) {
            case DIFFERS -> conflicts.differ(facing.a(), facing.b());
            case SAME -> conflicts.agree(facing.a(), facing.b());
            case UNCLEAR -> { }
        }
    }

    /**
     * One finding for all versions whose assertions hang together by their differences; none where all of them are
     * quoted, because a quotation that was altered is told as such.
     */
    List<Finding> findings(FindingKind kind, String rule, double severity) {
        List<Finding> findings = new ArrayList<>();
        for (List<Predicate> told : conflicts.groups()) {
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
}
