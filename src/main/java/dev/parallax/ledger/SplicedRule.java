package dev.parallax.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words of two separate quotations run together in one pair of marks. */
final class SplicedRule implements Rule {

    /** Nobody said that sentence. */
    private static final double SEVERITY = 0.94;

    @Override
    public String name() {
        return "quotation-splice";
    }

    @Override
    public List<Finding> findings(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (Splice splice : material.quoted().splices()) {
            List<QuotationRef> shown =
                    Stream.concat(Stream.of(splice.spliced()), splice.parts().stream()).sorted().toList();
            List<Evidence> evidence = shown.stream()
                    .map(ref -> material.evidence(ref.version(), material.quotation(ref).span()))
                    .toList();
            Integer passage = material.passageOf(List.of(splice.spliced()));
            findings.add(new Finding(FindingKind.QUOTATION_SPLICED, passage, name(), SEVERITY, evidence));
        }
        return findings;
    }
}
