package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the quotations of all versions that give the same utterance together, whatever passages they stand in. Compares
 * only quotations that share a passage or a telling word, so that books take no longer than they must.
 */
final class QuotationGrouping {

    /** What more quotations than this have in common tells none of them apart. */
    private static final int MOST_WITH_MARK = 80;

    private final List<QuotationRef> refs = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Set<Integer>> passages = new ArrayList<>();
    private final Set<String> stopWords = new HashSet<>();

    QuotationGrouping(List<Document> documents, Alignment alignment, List<Statements> statements) {
        Map<SentenceRef, Integer> passageOf = alignment.passageOf();
        for (int version = 0; version < documents.size(); version++) {
            Document document = documents.get(version);
            stopWords.addAll(WordLists.of(document.language(), "stopwords").words("stop"));
            List<Quotation> quotations = statements.get(version).quotations();
            for (int quotation = 0; quotation < quotations.size(); quotation++) {
                refs.add(new QuotationRef(version, quotation));
                wordings.add(Wording.of(document, quotations.get(quotation)));
                passages.add(passages(document, version, quotations.get(quotation), passageOf));
            }
        }
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

    /** Every quotation in exactly one group, by first member. */
    List<QuotationGroup> groups() {
        SameUtterance same = new SameUtterance(stopWords);
        Map<Object, List<Integer>> byMark = byMark();
        UnionFind groups = new UnionFind(refs.size());
        for (int i = 0; i < refs.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (Object mark : marks(i)) {
                List<Integer> with = byMark.get(mark);
                candidates.addAll(with.size() > MOST_WITH_MARK ? List.of() : with);
            }
            for (int candidate : candidates) {
                boolean versions = candidate > i && refs.get(i).version() != refs.get(candidate).version();
                boolean samePassage = versions && passages.get(i).stream().anyMatch(passages.get(candidate)::contains);
                if (versions && same.test(wordings.get(i), wordings.get(candidate), samePassage)) {
                    groups.join(i, candidate);
                }
            }
        }
        return groups.groups().stream()
                .map(group -> new QuotationGroup(group.stream().map(refs::get).toList()))
                .toList();
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
        marks.addAll(wordings.get(quotation).content(stopWords));
        return marks;
    }
}
