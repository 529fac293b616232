package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Statements;
import dev.parallax.ledger.SpliceFinder.Part;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.WordLists;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the quotations of all versions that give the same utterance together, whatever passages they stand in. Compares
 * only quotations that share a passage or a telling word, so that books take no longer than they must.
 */
final class QuotationGrouping {

    /** What more quotations than this have in common tells none of them apart. */
    private static final int MOST_WITH_MARK = 80;

    /** Quotations of one passage follow each other within this many. */
    private static final int NEIGHBOURS = 4;

    private final List<QuotationRef> refs = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Set<Integer>> passages = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Splice> splices = new ArrayList<>();
    private final Map<Object, List<Integer>> byMark;
    private final CancelToken cancel;

    QuotationGrouping(List<Document> documents, Alignment alignment, List<Statements> statements, CancelToken cancel) {
        this.cancel = cancel;
        Map<SentenceRef, Integer> passageOf = alignment.passageOf();
        for (int version = 0; version < documents.size(); version++) {
            Document document = documents.get(version);
            Set<String> stopWords = WordLists.of(document.language(), "stopwords").words("stop");
            List<Quotation> quotations = statements.get(version).quotations();
            for (int quotation = 0; quotation < quotations.size(); quotation++) {
                cancel.check();
                refs.add(new QuotationRef(version, quotation));
                utterances.add(Utterance.of(Wording.of(document, quotations.get(quotation)), stopWords));
                passages.add(passages(document, version, quotations.get(quotation), passageOf));
                speakers.add(surname(quotations.get(quotation).speaker()));
                Span span = quotations.get(quotation).span();
                parts.add(new Part(
                        refs.getLast(),
                        utterances.getLast().words(),
                        quotations.get(quotation).content().size(),
                        document.sentenceAt(span.start()),
                        document.sentenceAt(span.end() - 1)));
            }
        }
        byMark = byMark();
        findSplices();
    }

    private void findSplices() {
        for (int i = 0; i < refs.size(); i++) {
            int version = refs.get(i).version();
            List<Part> candidates = sharing(i).entrySet().stream()
                    .filter(shared -> shared.getValue() > 1 && refs.get(shared.getKey()).version() != version)
                    .map(shared -> parts.get(shared.getKey()))
                    .toList();
            Splice splice = parts.get(i).pieces() > 1
                    ? null
                    : new SpliceFinder(refs.get(i), utterances.get(i)).find(candidates);
            if (splice != null) {
                splices.add(splice);
                utterances.set(i, utterances.get(i).piece(splice.main().from(), splice.main().to()));
            }
        }
    }

    /** How many passages and content words others share with a quotation, itself among them. */
    private Map<Integer, Integer> sharing(int quotation) {
        cancel.check();
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Object mark : marks(quotation)) {
            List<Integer> with = byMark.getOrDefault(mark, List.of());
            if (with.size() <= MOST_WITH_MARK) {
                with.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared;
    }

    private static String surname(@Nullable Speaker speaker) {
        return speaker == null ? "" : Normalizer.STYLE.key(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
    }

    private static Set<Integer> passages(
            Document document, int version, Quotation quotation, Map<SentenceRef, Integer> passageOf) {
        Set<Integer> found = new TreeSet<>();
        for (Span piece : quotation.content()) {
            int last = document.sentenceAt(piece.end() - 1);
            for (int sentence = document.sentenceAt(piece.start()); sentence <= last; sentence++) {
                Integer passage = passageOf.get(new SentenceRef(version, sentence));
                if (passage != null) {
                    found.add(passage);
                }
            }
        }
        return found;
    }

    /** The groups, and the quotations that are made of two; such a one is grouped with what it has most of. */
    Quoted quoted() {
        Map<QuotationRef, Utterance> byRef = new HashMap<>();
        for (int i = 0; i < refs.size(); i++) {
            byRef.put(refs.get(i), utterances.get(i));
        }
        return new Quoted(groups(), splices, byRef);
    }

    private List<QuotationGroup> groups() {
        UnionFind groups = new UnionFind(refs.size());
        for (int i = 0; i < refs.size(); i++) {
            for (Map.Entry<Integer, Integer> candidate : sharing(i).entrySet()) {
                if (candidate.getKey() > i && isSame(i, candidate.getKey(), candidate.getValue())) {
                    groups.join(i, candidate.getKey());
                }
            }
        }
        joinNeighbours(groups);
        return groups.groups().stream()
                .map(group -> new QuotationGroup(group.stream().map(refs::get).toList()))
                .toList();
    }

    /** What follows or goes before two quotations of one utterance stands in like places. */
    private void joinNeighbours(UnionFind groups) {
        for (List<Integer> group : groups.groups()) {
            if (group.size() > MOST_WITH_MARK) {
                continue;
            }
            for (int one : group) {
                for (int other : group) {
                    joinIfSame(groups, one - 1, one, other - 1, other);
                    joinIfSame(groups, one + 1, one, other + 1, other);
                }
            }
        }
    }

    private void joinIfSame(UnionFind groups, int one, int besideOne, int other, int besideOther) {
        boolean exist = Math.min(one, other) >= 0 && Math.max(one, other) < refs.size();
        if (exist
                && refs.get(one).version() == refs.get(besideOne).version()
                && refs.get(other).version() == refs.get(besideOther).version()
                && refs.get(one).version() < refs.get(other).version()
                && SameUtterance.test(utterances.get(one), utterances.get(other), true)) {
            groups.join(one, other);
        }
    }

    private boolean isSame(int one, int other, int shared) {
        if (refs.get(one).version() == refs.get(other).version()) {
            return false;
        }
        boolean samePassage = passages.get(one).stream().anyMatch(passages.get(other)::contains);
        int least = Math.min(utterances.get(one).content().size(), utterances.get(other).content().size());
        return samePassage && isOnlyOneOfSpeaker(one, other)
                || (samePassage || shared >= SameUtterance.LEAST_SHARED_IN_FRAME * least)
                        && SameUtterance.test(utterances.get(one), utterances.get(other), samePassage);
    }

    /** What one speaker says in sentences that belong together is one utterance, even if every word was replaced. */
    private boolean isOnlyOneOfSpeaker(int one, int other) {
        return !speakers.get(one).isEmpty()
                && speakers.get(one).equals(speakers.get(other))
                && isAloneInPassage(one)
                && isAloneInPassage(other);
    }

    private boolean isAloneInPassage(int quotation) {
        return IntStream.range(Math.max(0, quotation - NEIGHBOURS), Math.min(refs.size(), quotation + NEIGHBOURS + 1))
                .filter(other -> other != quotation && refs.get(other).version() == refs.get(quotation).version())
                .allMatch(other -> Collections.disjoint(passages.get(quotation), passages.get(other)));
    }

    private Map<Object, List<Integer>> byMark() {
        Map<Object, List<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < refs.size(); i++) {
            for (Object mark : marks(i)) {
                byMark.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(i);
            }
        }
        return byMark;
    }

    /** Passages and content words: what two quotations of one utterance share. */
    private Set<Object> marks(int quotation) {
        Set<Object> marks = new HashSet<>(passages.get(quotation));
        marks.addAll(utterances.get(quotation).content());
        return marks;
    }
}
