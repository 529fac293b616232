package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Substitution;
import dev.parallax.claim.Statements;
import dev.parallax.ledger.FigureRule.Subject;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares what the versions of a story say, by a list of rules.
 *
 * <p>The findings do not depend on the order of the versions. May be used by several threads.
 */
public final class ClaimLedger {

    private static final Comparator<Finding> BY_GRAVITY = Comparator.comparingDouble(Finding::severity)
            .reversed()
            .thenComparing(finding -> finding.evidence().getFirst(), Evidence.BY_PLACE)
            .thenComparing(Finding::kind);

    private final List<Rule> rules = List.of(
            new QuotationRule(),
            new FigureRule(Subject.FIGURES),
            new FigureRule(Subject.DATES),
            new CountedFromRule(),
            new ChangeRule(),
            new NameRule(),
            new NegationRule(),
            new ScopeRule(),
            new HedgingRule(),
            new SpeakerRule(),
            new SplicedRule(),
            new UnquotedRule(),
            new AttributionDiffersRule(),
            new AttributionMissingRule(),
            new VerbStrengthRule(),
            new MissingHereRule(),
            new OnlyHereRule());

    /**
     * @param documents the versions of the story in its order
     * @param alignment of these documents
     * @param substitutions words of its linked sentences that stand for each other
     * @param statements what each of them states
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Ledger compare(
            List<Document> documents,
            Alignment alignment,
            List<Substitution> substitutions,
            List<Statements> statements,
            CancelToken cancel) {
        Material material = new Material(documents, alignment, substitutions, statements, cancel);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            cancel.check();
            findings.addAll(rule.findings(material));
        }
        findings.sort(BY_GRAVITY);
        return new Ledger(findings, material.quoted().groups());
    }
}
