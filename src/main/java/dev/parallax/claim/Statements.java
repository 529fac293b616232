package dev.parallax.claim;

import java.util.List;

/**
 * Everything that one version states, each list ordered by position.
 *
 * @param claims checkable statements
 * @param quotations quoted words
 * @param attributions statements of others in the version's own words, at most one a sentence
 * @param figures numbers, money, percentages, dates, durations
 * @param names persons, organisations, places and other things by name
 */
public record Statements(
        List<Claim> claims,
        List<Quotation> quotations,
        List<Attribution> attributions,
        List<Figure> figures,
        List<NameMention> names) {

    public Statements {
        claims = List.copyOf(claims);
        quotations = List.copyOf(quotations);
        attributions = List.copyOf(attributions);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
    }

    Statements withNames(List<NameMention> others) {
        return new Statements(claims, quotations, attributions, figures, others);
    }
}
