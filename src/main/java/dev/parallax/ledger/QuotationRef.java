package dev.parallax.ledger;

/**
 * A quotation of a story.
 *
 * @param version place of the version in its story
 * @param quotation place of the quotation among the version's quotations
 */
public record QuotationRef(int version, int quotation) implements Comparable<QuotationRef> {

    /** Order by version, then by position. */
    @Override
    public int compareTo(QuotationRef other) {
        return version != other.version
                ? Integer.compare(version, other.version)
                : Integer.compare(quotation, other.quotation);
    }
}
