package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import dev.parallax.ledger.Predicate.Modality;
import dev.parallax.ledger.PredicateFindings.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Linked sentences of which one says for sure what the other says may be: "will cut" and "could cut".
 *
 * <p>Rather silent than wrong: "would" and "will" are told apart by nobody who reports what somebody said, and a verb in
 * the past is not set against "could", which may be its past.
 */
final class HedgingRule implements Rule {

    private static final double SEVERITY = 0.5;

    @Override
    public String name() {
        return "hedging-in-passage";
    }

    @Override
    public List<Finding> findings(Material material) {
        Set<SentenceRef> attributed = attributed(material);
        return new PredicateFindings(material, facing -> judge(facing, attributed))
                .findings(FindingKind.HEDGING_DIFFERS, name(), SEVERITY);
    }

    /** Who gives a source needs no "allegedly". */
    private static Set<SentenceRef> attributed(Material material) {
        Set<SentenceRef> attributed = new HashSet<>();
        for (int version = 0; version < material.statements().size(); version++) {
            for (Claim claim : material.statements().get(version).claims()) {
                if (claim.source() != null) {
                    attributed.add(new SentenceRef(version, claim.sentence()));
                }
            }
        }
        return attributed;
    }

    private static Verdict judge(FacingPredicates facing, Set<SentenceRef> attributed) {
        boolean sameFrame = facing.sameBefore() && (facing.sameAfter() > 0 || facing.sameEnd()) || facing.sameAfter() > 1;
        Predicate a = facing.a();
        Predicate b = facing.b();
        boolean bothModal = isModal(a) && isModal(b) && facing.sameBefore() && facing.sharedLater();
        if (!(sameFrame || bothModal) || facing.opposite() || a.negations() + b.negations() > 0 || !a.plain() || !b.plain()) {
            return Verdict.UNCLEAR;
        }
        if (isHedged(a) == isHedged(b)) {
            return a.modality() == b.modality() && a.modality() != Modality.NONE ? Verdict.SAME : Verdict.UNCLEAR;
        }
        Predicate hedged = isHedged(a) ? a : b;
        Predicate sure = hedged == a ? b : a;
        boolean sourced = hedged.modality() == Modality.HEDGED && attributed.contains(sure.sentence());
        return isSure(sure, hedged) && !sourced ? Verdict.DIFFERS : Verdict.UNCLEAR;
    }

    private static boolean isHedged(Predicate predicate) {
        return switch (predicate.modality()) {
            case POSSIBLE, POSSIBLY_PAST, HEDGED -> true;
            case NONE, OTHER, PRESENT, FIRM -> false;
        };
    }

    /** Who says "could" and who says "will" both speak of what is to come, so that less around them must be the same. */
    private static boolean isModal(Predicate predicate) {
        return predicate.modality() == Modality.POSSIBLE || predicate.modality() == Modality.FIRM;
    }

    private static boolean isThirdPerson(String key, String base) {
        return key.equals(base + "s") || key.equals(base + "es");
    }

    /** Whether the one says for good what the other hedges. */
    private static boolean isSure(Predicate sure, Predicate hedged) {
        return switch (sure.modality()) {
            case FIRM -> hedged.modality() != Modality.HEDGED;
            case PRESENT -> hedged.modality() == Modality.POSSIBLE;
            case NONE -> hedged.modality() != Modality.POSSIBLE || isThirdPerson(sure.word().key(), hedged.word().key());
            default -> false;
        };
    }
}
