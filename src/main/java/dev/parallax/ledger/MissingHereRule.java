package dev.parallax.ledger;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Claims that more than half of the versions make, and at least two, and that another version does not.
 *
 * <p>Rather silent than wrong: no sentence of the version that lacks it is even maybe related, a claim about
 * figures has none of them there, and those who make it share words and do not name different persons.
 */
final class MissingHereRule implements Rule {

    private static final int LEAST_VERSIONS = 2;

    /** Below every contradiction, and below what one version alone says of the same worth. */
    private static final double LEAST_SEVERITY = 0.15;
    private static final double SEVERITY_OF_WORTH = 0.3;

    @Override
    public String name() {
        return "missing-here";
    }

    @Override
    public List<Finding> findings(Material material) {
        SharedClaims claims = new SharedClaims(material);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < material.alignment().passages().size(); place++) {
            material.cancel().check();
            Passage passage = material.alignment().passages().get(place);
            Map<Integer, Claim> made = claims.in(passage);
            boolean usual = made.size() >= LEAST_VERSIONS && 2 * made.size() > material.documents().size();
            boolean worthy = usual && claims.isWorthChecking(made);
            List<Integer> absent = worthy ? claims.lacking(passage, made) : List.of();
            if (!absent.isEmpty()) {
                double worth = made.values().stream().mapToDouble(Claim::worth).max().orElseThrow();
                List<Evidence> evidence = new ArrayList<>();
                made.forEach((version, claim) -> evidence.add(material.evidence(version, claim.span())));
                double severity = LEAST_SEVERITY + SEVERITY_OF_WORTH * worth;
                findings.add(new Finding(FindingKind.MISSING_HERE, place, name(), severity, evidence).withAbsent(absent));
            }
        }
        return findings;
    }
}
