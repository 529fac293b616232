package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Figure;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at; lists by version.
 *
 * @param groups the quotations that belong together
 * @param facing telling words that linked sentences have in common, as each asserts them
 */
record Material(
        List<Document> documents,
        Alignment alignment,
        List<Statements> statements,
        List<QuotationGroup> groups,
        List<FacingPredicates> facing) {

    Material {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
        facing = List.copyOf(facing);
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

    /**
     * The passage that holds most of some sentences; of several the one that stands earliest on the whole. Null where none
     * of them is in a passage.
     */
    @Nullable Integer passage(List<SentenceRef> sentences) {
        Map<SentenceRef, Integer> passageOf = alignment.passageOf();
        Map<Integer, Long> shares = sentences.stream()
                .filter(passageOf::containsKey)
                .collect(Collectors.groupingBy(passageOf::get, Collectors.counting()));
        return shares.keySet().stream()
                .min(Comparator.<Integer, Long>comparing(passage -> -shares.get(passage)).thenComparing(this::meanPlace))
                .orElse(null);
    }

    /** Where a passage stands on the whole, whatever the order of the versions. */
    double meanPlace(int passage) {
        return alignment.passages().get(passage).members().stream()
                .mapToInt(SentenceRef::sentence)
                .average()
                .orElse(0);
    }

    /** Whether a place in a version lies between quotation marks. */
    boolean isQuoted(int version, Span span) {
        return statements.get(version).quotations().stream()
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.overlaps(span));
    }

    /**
     * Sentences that another version has too. A sentence that is only maybe related has none of its figures in the other,
     * if it states any: then the other does not say it.
     */
    Set<SentenceRef> saidElsewhere() {
        Map<SentenceRef, Set<Object>> figures = figures();
        Set<SentenceRef> said = new HashSet<>();
        for (Link link : alignment.links()) {
            Set<Object> ofA = figures.getOrDefault(link.a(), Set.of());
            Set<Object> ofB = figures.getOrDefault(link.b(), Set.of());
            boolean shared = !link.weak() || !Collections.disjoint(ofA, ofB);
            if (shared || ofA.isEmpty()) {
                said.add(link.a());
            }
            if (shared || ofB.isEmpty()) {
                said.add(link.b());
            }
        }
        return said;
    }

    private Map<SentenceRef, Set<Object>> figures() {
        Map<SentenceRef, Set<Object>> figures = new HashMap<>();
        for (int version = 0; version < statements.size(); version++) {
            for (Figure figure : statements.get(version).figures()) {
                figures.computeIfAbsent(new SentenceRef(version, figure.sentence()), unseen -> new HashSet<>())
                        .add(figure.value() != null ? figure.value() : evidence(version, figure.span()).text());
            }
        }
        return figures;
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
