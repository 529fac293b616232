package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.claim.Figure;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the rules look at; lists by version. Immutable. */
final class Material {

    private final List<Document> documents;
    private final Alignment alignment;
    private final List<Statements> statements;
    private final Quoted quoted;
    private final List<FacingPredicates> facing;
    private final List<FacingStatements> told;
    private final Sourcing sourcing;
    private final Voices voices;
    private final Map<SentenceRef, Integer> passageOf;
    private final List<NavigableMap<Integer, Span>> marked;
    private final Set<List<SentenceRef>> sureLinks;
    private final SameWords sameWords;
    private final CancelToken cancel;

    Material(
            List<Document> documents,
            Alignment alignment,
            List<Substitution> substitutions,
            List<Statements> statements,
            CancelToken cancel) {
        if (documents.size() != statements.size()) {
            throw new IllegalArgumentException("statements for each of " + documents.size() + " documents");
        }
        this.documents = List.copyOf(documents);
        this.alignment = alignment;
        this.cancel = cancel;
        this.statements = List.copyOf(statements);
        quoted = new QuotationGrouping(documents, alignment, statements, cancel).quoted();
        sourcing = new Sourcing(documents, statements);
        voices = new Voices(documents, statements);
        facing = FacingSentences.all(documents, alignment, substitutions, cancel);
        told = new ToldStatements(documents, sourcing, substitutions).all(alignment, cancel);
        passageOf = alignment.passageOf();
        marked = statements.stream().map(Material::marked).toList();
        sureLinks = sureLinks(alignment);
        sameWords = new SameWords(new SentenceWords(documents), alignment.links(), substitutions);
    }

    /** To be asked now and then by what looks at every quotation, passage or link. */
    CancelToken cancel() {
        return cancel;
    }

    List<Document> documents() {
        return documents;
    }

    Alignment alignment() {
        return alignment;
    }

    List<Statements> statements() {
        return statements;
    }

    /** The quotations that belong together. */
    Quoted quoted() {
        return quoted;
    }

    /** Telling words that linked sentences have in common, as each asserts them. */
    List<FacingPredicates> facing() {
        return facing;
    }

    /** Linked sentences of which at least one names a source. */
    List<FacingStatements> told() {
        return told;
    }

    /** Which sentences are somebody's. */
    Sourcing sourcing() {
        return sourcing;
    }

    /** Who is meant by a speaker. */
    Voices voices() {
        return voices;
    }

    /** The sentences of each link that is not weak, in its order. */
    Set<List<SentenceRef>> sureLinks() {
        return sureLinks;
    }

    /** Which sentences are linked, and which of their words stand for each other. */
    SameWords sameWords() {
        return sameWords;
    }

    /** The sentence of a version that a place begins in. */
    SentenceRef sentence(int version, Span span) {
        return new SentenceRef(version, documents.get(version).sentenceAt(span.start()));
    }

    /** The sentences that hold some of the words of a quotation. */
    List<SentenceRef> sentences(QuotationRef ref) {
        Document document = documents.get(ref.version());
        return quotation(ref).content().stream()
                .flatMap(piece -> IntStream.rangeClosed(
                                document.sentenceAt(piece.start()), document.sentenceAt(piece.end() - 1))
                        .mapToObj(sentence -> new SentenceRef(ref.version(), sentence)))
                .distinct()
                .toList();
    }

    /** A whole sentence. */
    Evidence evidence(SentenceRef ref) {
        return evidence(ref.version(), documents.get(ref.version()).sentences().get(ref.sentence()).span());
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
        Map<Integer, Long> shares = sentences.stream()
                .filter(passageOf::containsKey)
                .collect(Collectors.groupingBy(passageOf::get, Collectors.counting()));
        return shares.keySet().stream()
                .min(Comparator.<Integer, Long>comparing(passage -> -shares.get(passage)).thenComparing(this::meanPlace))
                .orElse(null);
    }

    /** The passage that most of some quotations begin in; null where several hold equally many. */
    @Nullable Integer passageOf(List<QuotationRef> quotations) {
        Map<Integer, Long> counts = quotations.stream()
                .map(ref -> new SentenceRef(ref.version(), quotation(ref).sentence()))
                .filter(passageOf::containsKey)
                .collect(Collectors.groupingBy(passageOf::get, Collectors.counting()));
        long most = counts.values().stream().max(Long::compare).orElse(0L);
        List<Integer> best = counts.keySet().stream().filter(place -> counts.get(place) == most).toList();
        return best.size() == 1 ? best.getFirst() : null;
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
        Map.Entry<Integer, Span> before = marked.get(version).lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }

    /** What stands between quotation marks, by where it begins. */
    private static NavigableMap<Integer, Span> marked(Statements statements) {
        NavigableMap<Integer, Span> marked = new TreeMap<>();
        for (Quotation quotation : statements.quotations()) {
            quotation.content().forEach(piece -> marked.put(piece.start(), piece));
        }
        return marked;
    }

    /**
     * The other versions that have a sentence too; a sentence that none has is missing. A sentence that is only maybe
     * related has none of its figures in the other, if it states any: then the other does not say it.
     */
    Map<SentenceRef, Set<Integer>> saidIn() {
        Map<SentenceRef, Set<Object>> figures = figures();
        Map<SentenceRef, Set<Integer>> said = new HashMap<>();
        for (Link link : alignment.links()) {
            Set<Object> ofA = figures.getOrDefault(link.a(), Set.of());
            Set<Object> ofB = figures.getOrDefault(link.b(), Set.of());
            boolean shared = !link.weak() || !Collections.disjoint(ofA, ofB);
            if (shared || ofA.isEmpty()) {
                said.computeIfAbsent(link.a(), unseen -> new HashSet<>()).add(link.b().version());
            }
            if (shared || ofB.isEmpty()) {
                said.computeIfAbsent(link.b(), unseen -> new HashSet<>()).add(link.a().version());
            }
        }
        quoted.groups().forEach(group -> addQuoted(group, said));
        return said;
    }

    /** What another version quotes is said there, wherever it stands. */
    private void addQuoted(QuotationGroup group, Map<SentenceRef, Set<Integer>> said) {
        Set<Integer> versions = group.members().stream().map(QuotationRef::version).collect(Collectors.toSet());
        if (versions.size() < 2) {
            return;
        }
        for (QuotationRef ref : group.members()) {
            Set<Integer> others = said.computeIfAbsent(
                    new SentenceRef(ref.version(), quotation(ref).sentence()), unseen -> new HashSet<>());
            versions.stream().filter(version -> version != ref.version()).forEach(others::add);
        }
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

    private static Set<List<SentenceRef>> sureLinks(Alignment alignment) {
        Set<List<SentenceRef>> sure = new HashSet<>();
        for (Link link : alignment.links()) {
            if (!link.weak()) {
                sure.add(List.of(link.a(), link.b()));
            }
        }
        return Collections.unmodifiableSet(sure);
    }
}
