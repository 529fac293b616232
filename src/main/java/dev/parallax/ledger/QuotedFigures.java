package dev.parallax.ledger;

import dev.parallax.claim.Figure;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures inside the marks of some quotations. */
final class QuotedFigures {

    private final Material material;

    QuotedFigures(Material material) {
        this.material = material;
    }

    /** Whether versions that alter an utterance give other figures in it than those that do not. */
    boolean differ(List<QuotationRef> group, Set<Integer> same, Set<Integer> others) {
        Set<List<Object>> given = figures(group, same);
        return others.stream().anyMatch(version -> !figures(group, Set.of(version)).equals(given));
    }

    private Set<List<Object>> figures(List<QuotationRef> group, Collection<Integer> versions) {
        Set<List<Object>> figures = new HashSet<>();
        for (QuotationRef ref : group) {
            if (versions.contains(ref.version())) {
                material.statements().get(ref.version()).figures().stream()
                        .filter(figure -> figure.value() != null && isInside(figure, ref))
                        .forEach(figure -> figures.add(List.of(figure.kind(), figure.value())));
            }
        }
        return figures;
    }

    private boolean isInside(Figure figure, QuotationRef ref) {
        return material.quotation(ref).content().stream().anyMatch(piece -> piece.overlaps(figure.span()));
    }
}
