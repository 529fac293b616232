package dev.parallax.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quotations of a story, set against each other.
 *
 * @param groups every quotation is in exactly one; by first member
 * @param splices the quotations that are made of two, by version and position
 * @param utterances what each says; of a splice its longer piece
 */
record Quoted(List<QuotationGroup> groups, List<Splice> splices, Map<QuotationRef, Utterance> utterances) {

    Quoted {
        groups = List.copyOf(groups);
        splices = List.copyOf(splices);
        // Not Map.copyOf, which probes place by place: neighbouring quotations have neighbouring hash codes.
        utterances = Collections.unmodifiableMap(new HashMap<>(utterances));
    }

    /** Whether two quotations of one group give the same words, not only others that stand beside them. */
    boolean areSame(QuotationRef one, QuotationRef other) {
        return SameUtterance.test(utterances.get(one), utterances.get(other), true);
    }

    Set<QuotationRef> spliced() {
        return splices.stream().map(Splice::spliced).collect(Collectors.toUnmodifiableSet());
    }
}
