package dev.parallax.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typed difference between versions.
 *
 * @param passage place of its passage in the alignment; null for what only one version has or no passage holds alone
 * @param rule name of the rule that made it
 * @param severity how grave it is, 0 to 1
 * @param evidence at least one, ordered by version and position
 * @param absent the versions that say nothing of it, ascending; empty unless that is what the finding is about
 * @param trivial whether it is so slight that a reader may fold it away
 */
public record Finding(
        FindingKind kind,
        @Nullable Integer passage,
        String rule,
        double severity,
        List<Evidence> evidence,
        List<Integer> absent,
        boolean trivial) {

    public Finding {
        evidence = List.copyOf(evidence);
        absent = absent.stream().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding needs evidence");
        }
        for (Evidence one : evidence) {
            if (absent.contains(one.version())) {
                throw new IllegalArgumentException("version " + one.version() + " both says it and does not");
            }
        }
    }

    /** A difference that counts, in what versions say. */
    public Finding(FindingKind kind, @Nullable Integer passage, String rule, double severity, List<Evidence> evidence) {
        this(kind, passage, rule, severity, evidence, List.of(), false);
    }

    /** What these versions say nothing of. */
    Finding withAbsent(List<Integer> versions) {
        return new Finding(kind, passage, rule, severity, evidence, versions, trivial);
    }

    /** The same as a slight difference. */
    Finding asTrivial() {
        return new Finding(kind, passage, rule, severity, evidence, absent, true);
    }

    /** Whether it says the same of the same words; the places of passages may differ. */
    public boolean tellsTheSameAs(Finding other) {
        return kind == other.kind && evidence.equals(other.evidence) && absent.equals(other.absent);
    }
}
