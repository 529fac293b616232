package dev.parallax.ui.overview;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.report.Gravity;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a text holds evidence of a finding. */
record FoundPlace(Span span, FindingKind kind, Gravity gravity) {

    /** All that are not trivial, gravest first. */
    static List<FoundPlace> in(Comparison comparison, int version) {
        List<FoundPlace> places = new ArrayList<>();
        for (Finding finding : comparison.findings()) {
            for (Evidence evidence : finding.trivial() ? List.<Evidence>of() : finding.evidence()) {
                if (evidence.version() == version) {
                    places.add(new FoundPlace(evidence.span(), finding.kind(), Gravity.of(finding.severity())));
                }
            }
        }
        return places;
    }
}
