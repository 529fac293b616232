package dev.parallax.ledger;

import dev.parallax.claim.Figure;
import dev.parallax.story.Span;
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
                List<Figure> ofVersion = material.statements().get(ref.version()).figures();
                material.quotation(ref).content().forEach(piece -> addInside(piece, ofVersion, figures));
            }
        }
        return figures;
    }

    private static void addInside(Span piece, List<Figure> ofVersion, Set<List<Object>> figures) {
        for (int i = firstEndingAfter(piece.start(), ofVersion); i < ofVersion.size(); i++) {
            Figure figure = ofVersion.get(i);
            if (figure.span().start() >= piece.end()) {
                return;
            }
            if (figure.value() != null && piece.overlaps(figure.span())) {
                figures.add(List.of(figure.kind(), figure.value()));
            }
        }
    }

    /** Figures stand by position, none overlapping another. */
    private static int firstEndingAfter(int place, List<Figure> figures) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
