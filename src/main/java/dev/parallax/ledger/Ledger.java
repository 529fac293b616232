package dev.parallax.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the versions of a story say, compared.
 *
 * @param findings by severity, gravest first, then by first evidence
 * @param quotationGroups every quotation of the story is in exactly one; ordered by first member
 */
public record Ledger(List<Finding> findings, List<QuotationGroup> quotationGroups) {

    public Ledger {
        findings = List.copyOf(findings);
        quotationGroups = List.copyOf(quotationGroups);
    }

    /** The place in {@link #quotationGroups()} of the group of each quotation. */
    public Map<QuotationRef, Integer> groupOf() {
        Map<QuotationRef, Integer> places = new HashMap<>();
        for (int place = 0; place < quotationGroups.size(); place++) {
            for (QuotationRef member : quotationGroups.get(place).members()) {
                places.put(member, place);
            }
        }
        return places;
    }
}
