package dev.parallax.ui.painting;

import dev.parallax.claim.Claim;
import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;

/** Marks what a version claims. Where claims lie inside one another the style sheet shows the narrower one. */
final class ClaimPainter {

    private final PaintOrder order;
    private final Layers layers;

    ClaimPainter(PaintOrder order, Layers layers) {
        this.order = order;
        this.layers = layers;
    }

    void paint() {
        Statements statements = order.comparison().statements().get(order.version());
        if (order.filters().shows(Filters.Kind.STATEMENTS)) {
            for (Claim claim : statements.claims()) {
                if (claim.source() != null) {
                    mark(claim.span(), Mark.STATEMENT);
                }
            }
        }
        if (order.filters().shows(Filters.Kind.QUOTATIONS)) {
            for (Quotation quotation : statements.quotations()) {
                quotation.content().forEach(piece -> mark(piece, Mark.QUOTATION));
            }
        }
        if (order.filters().shows(Filters.Kind.FIGURES)) {
            for (Figure figure : statements.figures()) {
                mark(figure.span(), Mark.FIGURE);
            }
        }
        if (order.filters().shows(Filters.Kind.NAMES)) {
            for (NameMention name : statements.names()) {
                mark(name.span(), Mark.NAME);
            }
        }
    }

    private void mark(Span span, Mark mark) {
        layers.mark(span.start(), span.end(), mark);
    }
}
