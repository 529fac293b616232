package dev.parallax.claim;

import java.util.List;

/**
 * Everything that one version states, each list ordered by position.
 *
 * @param claims checkable statements
 * @param quotations quoted words
 * @param figures numbers, money, percentages, dates, durations
 */
public record Statements(List<Claim> claims, List<Quotation> quotations, List<Figure> figures) {

    public Statements {
        claims = List.copyOf(claims);
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
    }
}
