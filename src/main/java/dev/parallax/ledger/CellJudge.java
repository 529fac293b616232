package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of every version how it stands to a claim. */
final class CellJudge {

    private static final Set<FindingKind> NOT_SET_APART = Set.of(FindingKind.ONLY_HERE, FindingKind.MISSING_HERE);

    private final StatedStory story;
    private final Map<SentenceRef, List<Claim>> claims;
    private final EvidenceInRow evidence;
    private final SaidElsewhere elsewhere;

    /** @param claims of each sentence that makes some */
    CellJudge(StatedStory story, Map<SentenceRef, List<Claim>> claims) {
        this.story = story;
        this.claims = claims;
        evidence = new EvidenceInRow(story);
        elsewhere = new SaidElsewhere(story);
    }

    /** @param members the sentences of the claim, by version and position */
    JudgedRow judge(@Nullable Integer passage, List<SentenceRef> members, int base) {
        Map<Integer, List<Span>> spans = spans(members);
        int reference = spans.containsKey(base) ? base : reference(members, spans);
        addQuoted(members.stream().filter(member -> member.version() == reference).toList(), spans);
        List<Integer> told = evidence.findings(passage, spans);
        TreeSet<Integer> findings = new TreeSet<>();
        told.stream()
                .filter(finding -> isToldOfAll(story.ledger().findings().get(finding), passage))
                .forEach(findings::add);
        List<ClaimCell> cells = new ArrayList<>();
        for (int version = 0; version < story.documents().size(); version++) {
            List<Span> said = spans.getOrDefault(version, List.of());
            if (said.isEmpty()) {
                cells.add(new ClaimCell(
                        Standing.ABSENT, List.of(), elsewhere.maybe(version, members), null, List.of()));
                continue;
            }
            RowPair pair = new RowPair(passage, spans, reference, version);
            List<Integer> against = version == reference
                    ? List.of()
                    : told.stream().filter(finding -> evidence.setsApart(finding, pair)).toList();
            findings.addAll(against);
            cells.add(new ClaimCell(standing(pair, against), said, List.of(), source(version, said), against));
        }
        return new JudgedRow(reference, cells, List.copyOf(findings));
    }

    /** What is known of the row as a whole, whichever version is its reference. */
    private static boolean isToldOfAll(Finding finding, @Nullable Integer passage) {
        return NOT_SET_APART.contains(finding.kind()) || finding.passage() != null && finding.passage().equals(passage);
    }

    private Standing standing(RowPair pair, List<Integer> against) {
        if (pair.version() == pair.reference()) {
            return Standing.REFERENCE;
        }
        return against.stream()
                .map(finding -> story.ledger().findings().get(finding))
                .max(Comparator.comparingDouble(Finding::severity)
                        .thenComparing(finding -> EvidenceInRow.standing(finding.kind())))
                .map(finding -> EvidenceInRow.standing(finding.kind()))
                .orElse(evidence.isVerbatim(pair) ? Standing.VERBATIM : Standing.REWORDED);
    }

    /** What each version that says it says: its claims, and sentences that make none whole. */
    private Map<Integer, List<Span>> spans(List<SentenceRef> members) {
        Map<Integer, List<Span>> spans = new TreeMap<>();
        for (SentenceRef member : members) {
            List<Claim> made = claims.getOrDefault(member, List.of());
            Stream<Span> said = made.isEmpty()
                    ? Stream.of(story.span(member))
                    : made.stream().map(Claim::span).sorted().distinct();
            said.forEach(span -> spans.computeIfAbsent(member.version(), unseen -> new ArrayList<>()).add(span));
        }
        return spans;
    }

    /** A version without the passage may quote what the reference quotes in it, in another place. */
    private void addQuoted(List<SentenceRef> ofReference, Map<Integer, List<Span>> spans) {
        for (int version = 0; version < story.documents().size(); version++) {
            List<Span> quoted = spans.containsKey(version) ? List.of() : elsewhere.quoted(version, ofReference);
            if (!quoted.isEmpty()) {
                spans.put(version, quoted);
            }
        }
    }

    /** The version that says most: where it is worth most, then in most words, whatever the order of the versions. */
    private int reference(List<SentenceRef> members, Map<Integer, List<Span>> spans) {
        Comparator<Integer> worth = Comparator.comparingDouble(version -> members.stream()
                .filter(member -> member.version() == version)
                .flatMap(member -> claims.getOrDefault(member, List.of()).stream())
                .mapToDouble(Claim::worth)
                .max()
                .orElse(0));
        Comparator<Integer> fullest = worth
                .thenComparing(version -> story.text(version, spans.get(version)).length())
                .thenComparing(version -> story.text(version, spans.get(version)));
        return spans.keySet().stream().max(fullest.thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** The first one that is named by a claim made there. */
    private @Nullable String source(int version, List<Span> said) {
        return said.stream()
                .flatMap(span -> story.sentences(version, span).stream())
                .flatMap(sentence -> claims.getOrDefault(sentence, List.of()).stream())
                .filter(claim -> claim.source() != null && said.stream().anyMatch(claim.span()::overlaps))
                .map(claim -> claim.source().name())
                .findFirst()
                .orElse(null);
    }
}
