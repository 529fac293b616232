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
 */
public record Finding(
        FindingKind kind, @Nullable Integer passage, String rule, double severity, List<Evidence> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding needs evidence");
        }
    }

    /** Whether it says the same of the same words; the places of passages may differ. */
    public boolean tellsTheSameAs(Finding other) {
        return kind == other.kind && evidence.equals(other.evidence);
    }
}
