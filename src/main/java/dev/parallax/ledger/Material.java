package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules look at; lists by version.
 *
 * @param groups the quotations that belong together
 */
record Material(
        List<Document> documents, Alignment alignment, List<Statements> statements, List<QuotationGroup> groups) {

    Material {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
        if (documents.size() != statements.size()) {
            throw new IllegalArgumentException("statements for each of " + documents.size() + " documents");
        }
    }

    Evidence evidence(int version, Span span) {
        return new Evidence(version, span, span.of(documents.get(version).text()));
    }

    Quotation quotation(QuotationRef ref) {
        return statements.get(ref.version()).quotations().get(ref.quotation());
    }

    /** Whether a place in a version lies between quotation marks. */
    boolean isQuoted(int version, Span span) {
        return statements.get(version).quotations().stream()
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.overlaps(span));
    }

    /** Sentences that are linked, weakly or not. */
    Set<SentenceRef> linked() {
        Set<SentenceRef> linked = new HashSet<>();
        for (Link link : alignment.links()) {
            linked.add(link.a());
            linked.add(link.b());
        }
        return linked;
    }

    /** The sentences of each link that is not weak, in its order. */
    Set<List<SentenceRef>> sureLinks() {
        Set<List<SentenceRef>> sure = new HashSet<>();
        for (Link link : alignment.links()) {
            if (!link.weak()) {
                sure.add(List.of(link.a(), link.b()));
            }
        }
        return sure;
    }
}
