package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Claims that no sentence of another version is even maybe related to. */
final class OnlyHereRule implements Rule {

    /** A figure, a quotation, or a source with an event; a bare past tense or date would list half of every text. */
    private static final double LEAST_WORTH = 0.4;

    /** Below every contradiction; what is worth more comes first. */
    private static final double LEAST_SEVERITY = 0.2;
    private static final double SEVERITY_OF_WORTH = 0.3;

    @Override
    public String name() {
        return "only-here";
    }

    @Override
    public List<Finding> findings(Material material) {
        if (material.documents().size() < 2) {
            return List.of();
        }
        Set<SentenceRef> saidElsewhere = material.saidIn().keySet();
        List<Finding> findings = new ArrayList<>();
        for (int version = 0; version < material.documents().size(); version++) {
            for (Claim claim : material.statements().get(version).claims()) {
                if (claim.worth() >= LEAST_WORTH && !saidElsewhere.contains(new SentenceRef(version, claim.sentence()))) {
                    double severity = LEAST_SEVERITY + SEVERITY_OF_WORTH * claim.worth();
                    List<Evidence> evidence = List.of(material.evidence(version, claim.span()));
                    findings.add(new Finding(FindingKind.ONLY_HERE, null, name(), severity, evidence));
                }
            }
        }
        return findings;
    }
}
