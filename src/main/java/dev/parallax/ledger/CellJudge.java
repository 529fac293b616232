package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Speaker;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<SentenceRef, List<SentenceRef>> maybe = new HashMap<>();

    /** @param claims of each sentence that makes some */
    CellJudge(StatedStory story, Map<SentenceRef, List<Claim>> claims) {
        this.story = story;
        this.claims = claims;
        evidence = new EvidenceInRow(story);
        for (Link link : story.alignment().links()) {
            if (link.weak()) {
                maybe.computeIfAbsent(link.a(), unseen -> new ArrayList<>()).add(link.b());
                maybe.computeIfAbsent(link.b(), unseen -> new ArrayList<>()).add(link.a());
            }
        }
    }

    /** @param members the sentences of the claim, by version and position */
    JudgedRow judge(@Nullable Integer passage, List<SentenceRef> members, int base) {
        Map<Integer, List<Span>> spans = spans(members);
        int reference = spans.containsKey(base) ? base : reference(members, spans);
        List<Integer> told = evidence.findings(passage, members);
        TreeSet<Integer> findings = new TreeSet<>();
        told.stream()
                .filter(finding -> isToldOfAll(story.ledger().findings().get(finding), passage))
                .forEach(findings::add);
        List<ClaimCell> cells = new ArrayList<>();
        for (int version = 0; version < story.documents().size(); version++) {
            List<Span> said = spans.getOrDefault(version, List.of());
            if (said.isEmpty()) {
                cells.add(new ClaimCell(Standing.ABSENT, List.of(), related(version, members), null, List.of()));
                continue;
            }
            RowPair pair = new RowPair(passage, members, spans, reference, version);
            List<Integer> against = version == reference
                    ? List.of()
                    : told.stream().filter(finding -> evidence.setsApart(finding, pair)).toList();
            findings.addAll(against);
            cells.add(new ClaimCell(standing(pair, against), said, List.of(), source(version, members), against));
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
            Stream<Span> said = made.isEmpty() ? Stream.of(sentence(member)) : made.stream().map(Claim::span).sorted().distinct();
            said.forEach(span -> spans.computeIfAbsent(member.version(), unseen -> new ArrayList<>()).add(span));
        }
        return spans;
    }

    private Span sentence(SentenceRef ref) {
        return story.documents().get(ref.version()).sentences().get(ref.sentence()).span();
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

    /** What only maybe says it in a version that is not known to. */
    private List<Span> related(int version, List<SentenceRef> members) {
        Document document = story.documents().get(version);
        return members.stream()
                .flatMap(member -> maybe.getOrDefault(member, List.of()).stream())
                .filter(other -> other.version() == version && document.isBody(other.sentence()))
                .map(this::sentence)
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable String source(int version, List<SentenceRef> members) {
        return members.stream()
                .filter(member -> member.version() == version)
                .flatMap(member -> claims.getOrDefault(member, List.of()).stream())
                .map(Claim::source)
                .filter(source -> source != null)
                .map(Speaker::name)
                .findFirst()
                .orElse(null);
    }
}
