package dev.parallax.ledger;

import dev.parallax.ledger.PredicateFindings.Verdict;
import java.util.List;

/**
 * Linked sentences of which one denies what the other says, by a negation or by a word for the opposite.
 *
 * <p>Rather silent than wrong: the telling word before must be the same, so that both speak of the same thing, and no
 * second negation or limit may stand in the clause.
 */
final class NegationRule implements Rule {

    private static final double SEVERITY = 0.75;

    @Override
    public String name() {
        return "negation-in-passage";
    }

    @Override
    public List<Finding> findings(Material material) {
        return new PredicateFindings(material, NegationRule::judge).findings(FindingKind.NEGATION_DIFFERS, name(), SEVERITY);
    }

    private static Verdict judge(FacingPredicates facing) {
        boolean plain = facing.sameWord() && facing.a().plain() && facing.b().plain();
        boolean sameFrame = facing.sameBefore() && (!facing.opposite() || facing.sameAfter() > 0 || facing.sameEnd());
        boolean denier = facing.a().deniedAtStart() != facing.b().deniedAtStart();
        // "Neither driver was hurt" denies what follows, and not the driver.
        if (!plain || !sameFrame || denier && facing.sameAfter() == 0 && !facing.sameEnd()) {
            return Verdict.UNCLEAR;
        }
        boolean denied = facing.a().isNegated() != facing.b().isNegated();
        return denied != facing.opposite() ? Verdict.DIFFERS : Verdict.SAME;
    }
}
