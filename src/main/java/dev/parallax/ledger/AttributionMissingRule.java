package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same statement with a source in one version and in the own voice of another.
 *
 * <p>Rather silent than wrong: the sentences are surely linked and share most of their telling words, and the one
 * without a source neither quotes nor holds any word that may report, nor goes on with what somebody was said to say, see
 * {@link Sourcing#isOwnVoice}, nor is the source named beside it, see {@link Sourcing#isNearby}.
 */
final class AttributionMissingRule implements Rule {

    private static final double SEVERITY = 0.52;

    @Override
    public String name() {
        return "attribution-left-out";
    }

    @Override
    public List<Finding> findings(Material material) {
        Conflicts<SentenceRef> conflicts = new Conflicts<>(SentenceRef::version, Comparator.naturalOrder());
        for (FacingStatements facing : material.told()) {
            boolean bothTold = facing.sourceA() != null && facing.sourceB() != null;
            SentenceRef untold = facing.sourceA() == null ? facing.a() : facing.b();
            if (facing.likeContent() && bothTold) {
                conflicts.agree(facing.a(), facing.b());
            } else if (facing.likeContent() && isLeftOut(material, facing, untold)) {
                conflicts.differ(facing.a(), facing.b());
            }
        }
        return findings(material, conflicts);
    }

    /** Who tells what a document says names it as the source by that: "the memo outlines", "the memo says". */
    private static boolean isLeftOut(Material material, FacingStatements facing, SentenceRef untold) {
        SentenceRef told = untold.equals(facing.a()) ? facing.b() : facing.a();
        Attribution source = untold.equals(facing.a()) ? facing.sourceB() : facing.sourceA();
        return material.sourcing().isOwnVoice(untold)
                && !material.sourcing().isNearby(untold, material.voices().nouns(told.version(), source.source()))
                && !material.voices().isOwn(told.version(), source.source())
                && (material.voices().isPersonal(told.version(), source.source())
                        || !material.sourcing().namesDocument(untold));
    }

    private List<Finding> findings(Material material, Conflicts<SentenceRef> conflicts) {
        List<Finding> findings = new ArrayList<>();
        for (List<SentenceRef> group : conflicts.groups()) {
            List<Evidence> evidence = group.stream().map(material::evidence).toList();
            findings.add(new Finding(
                    FindingKind.ATTRIBUTION_MISSING, material.passage(group), name(), SEVERITY, evidence));
        }
        return findings;
    }
}
