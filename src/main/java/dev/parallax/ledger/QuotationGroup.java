package dev.parallax.ledger;

import java.util.List;

/**
 * The quotations that give one utterance, over all versions.
 *
 * @param members at least one, ordered by version and position
 */
public record QuotationGroup(List<QuotationRef> members) {

    public QuotationGroup {
        members = members.stream().sorted().toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group has quotations");
        }
    }

    /** The quotations of one version, by position. */
    public List<QuotationRef> in(int version) {
        return members.stream().filter(member -> member.version() == version).toList();
    }
}
