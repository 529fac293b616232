package dev.parallax.ledger;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Claims that more than half of the versions make, and at least two, and that another version does not: no sentence of it
 * is even maybe related.
 */
final class MissingHereRule implements Rule {

    /** More than a few words that frame something else. */
    private static final double LEAST_WORTH = 0.15;

    private static final int LEAST_VERSIONS = 2;

    /** Below every contradiction, and below what one version alone says of the same worth. */
    private static final double LEAST_SEVERITY = 0.15;
    private static final double SEVERITY_OF_WORTH = 0.3;

    private static final Comparator<Claim> BEST =
            Comparator.comparingDouble(Claim::worth).thenComparing(Claim::span, Comparator.reverseOrder());

    @Override
    public String name() {
        return "missing-here";
    }

    @Override
    public List<Finding> findings(Material material) {
        List<Map<Integer, Claim>> claims = claims(material);
        Map<SentenceRef, Set<Integer>> saidIn = material.saidIn();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < material.alignment().passages().size(); place++) {
            Passage passage = material.alignment().passages().get(place);
            Map<Integer, Claim> made = made(passage, claims);
            List<Integer> absent = absent(material.documents().size(), passage, saidIn);
            if (made.size() >= LEAST_VERSIONS && 2 * made.size() > material.documents().size() && !absent.isEmpty()) {
                double worth = made.values().stream().mapToDouble(Claim::worth).max().orElseThrow();
                List<Evidence> evidence = new ArrayList<>();
                made.forEach((version, claim) -> evidence.add(material.evidence(version, claim.span())));
                double severity = LEAST_SEVERITY + SEVERITY_OF_WORTH * worth;
                findings.add(new Finding(FindingKind.MISSING_HERE, place, name(), severity, evidence).withAbsent(absent));
            }
        }
        return findings;
    }

    /** Those worth checking, by version and sentence. */
    private static List<Map<Integer, Claim>> claims(Material material) {
        List<Map<Integer, Claim>> claims = new ArrayList<>();
        for (int version = 0; version < material.documents().size(); version++) {
            Map<Integer, Claim> bySentence = new HashMap<>();
            for (Claim claim : material.statements().get(version).claims()) {
                if (claim.worth() >= LEAST_WORTH) {
                    bySentence.put(claim.sentence(), claim);
                }
            }
            claims.add(bySentence);
        }
        return claims;
    }

    /** The claim most worth checking of each version that makes one there. */
    private static Map<Integer, Claim> made(Passage passage, List<Map<Integer, Claim>> claims) {
        Map<Integer, Claim> made = new TreeMap<>();
        for (SentenceRef member : passage.members()) {
            Claim claim = claims.get(member.version()).get(member.sentence());
            if (claim != null) {
                made.merge(member.version(), claim, (one, other) -> BEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return made;
    }

    private static List<Integer> absent(int versions, Passage passage, Map<SentenceRef, Set<Integer>> saidIn) {
        return IntStream.range(0, versions)
                .filter(version -> !passage.has(version)
                        && passage.members().stream().noneMatch(member -> saidIn.getOrDefault(member, Set.of()).contains(version)))
                .boxed()
                .toList();
    }
}
