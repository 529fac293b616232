package dev.parallax.ledger;

import dev.parallax.claim.Claim;
import dev.parallax.claim.Reason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a story over all versions.
 *
 * @param passage place of its passage in the alignment; null where one sentence of one version stands alone
 * @param reference the version that the others are judged by: the base where it says it
 * @param wording how the reference says it
 * @param kinds why it can be checked, in any version; at least one, in the order of the kinds
 * @param reasons why it is worth checking, in the version where it is most; in the order of the reasons
 * @param severity of its gravest finding, 0 where there is none
 * @param cells one a version
 * @param findings places, in the ledger, of all findings that are told of it, gravest first
 */
public record ClaimRow(
        @Nullable Integer passage,
        int reference,
        String wording,
        Set<Claim.Kind> kinds,
        Set<Reason> reasons,
        double severity,
        List<ClaimCell> cells,
        List<Integer> findings) {

    public ClaimRow {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        if (cells.get(reference).standing() != Standing.REFERENCE) {
            throw new IllegalArgumentException("version " + reference + " is no reference");
        }
    }

    /** How much it is worth checking, 0 to 1. */
    public double worth() {
        return Reason.worth(reasons);
    }

    /** How many versions say it. */
    public int versions() {
        return (int) cells.stream().filter(ClaimCell::has).count();
    }

    /** Whether two versions or more disagree about it. */
    public boolean isDisputed() {
        return cells.stream().anyMatch(cell -> cell.standing().isDispute());
    }

    /** Who is said to say so: in the reference or, where it names nobody, in another version. */
    public @Nullable String source() {
        String named = cells.get(reference).source();
        return named != null
                ? named
                : cells.stream().map(ClaimCell::source).filter(source -> source != null).sorted().findFirst().orElse(null);
    }
}
