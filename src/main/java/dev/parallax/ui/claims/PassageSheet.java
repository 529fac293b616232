package dev.parallax.ui.claims;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Lineage;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.PaneModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the panel shows about a picked place: every version's wording, and the findings that speak of it.
 *
 * @param wordings one per pane, from left to right
 * @param findings by severity
 * @param picked the version in which the reader picked it
 */
record PassageSheet(List<Wording> wordings, List<Finding> findings, Lineage lineage, int picked) {

    private static final String GAP = " … ";

    /** In characters. A longer stretch would not stand out but fill the sentence. */
    private static final int A_FEW_WORDS = 40;

    /**
     * How one version says it.
     *
     * @param pieces empty where the version lacks the passage
     * @param maybe what may say the same where it lacks the passage; null where nothing does
     * @param reference whose words the other words are set against; null for that one itself
     */
    record Wording(
            PaneModel pane,
            List<Piece> pieces,
            @Nullable MaybeRelated maybe,
            Membership membership,
            @Nullable PaneModel reference,
            OtherWords otherWords) {}

    /** How a version came into the passage. */
    enum Membership {
        /** It has none of the passage, or there is no passage. */
        NONE,
        FOUND,
        /** The reader linked it with another one. */
        BY_HAND
    }

    static PassageSheet of(Comparison comparison, Focus focus, List<PaneModel> panes) {
        List<Finding> findings = comparison.findings().stream()
                .filter(finding -> concerns(comparison, finding, focus))
                .toList();
        PaneModel reference = reference(comparison, focus, panes);
        Passage passage = focus.passage() == null ? null : comparison.alignment().passages().get(focus.passage());
        Set<Integer> linked = passage == null ? Set.of() : linkedByHand(comparison, passage);
        List<Wording> wordings = panes.stream()
                .map(pane -> {
                    Membership membership = passage == null || !passage.has(pane.place())
                            ? Membership.NONE
                            : linked.contains(pane.place()) ? Membership.BY_HAND : Membership.FOUND;
                    return wording(comparison, focus, pane, reference, findings, membership);
                })
                .toList();
        Lineage lineage = Lineage.of(comparison, focus.sentence(), panes.stream().map(PaneModel::place).toList());
        return new PassageSheet(wordings, findings, lineage, focus.sentence().version());
    }

    /** The versions that the reader linked with others in a passage. */
    private static Set<Integer> linkedByHand(Comparison comparison, Passage passage) {
        Set<SentenceRef> members = Set.copyOf(passage.members());
        return comparison.alignment().links().stream()
                .filter(link -> link.byHand() && members.contains(link.a()))
                .flatMap(link -> Stream.of(link.a().version(), link.b().version()))
                .collect(Collectors.toSet());
    }

    /** The base, or the first pane that has the passage where the base lacks it. */
    private static @Nullable PaneModel reference(Comparison comparison, Focus focus, List<PaneModel> panes) {
        return panes.stream()
                .filter(pane -> !sentences(comparison, focus, pane.place()).isEmpty())
                .min(Comparator.comparing(pane -> pane.place() != comparison.base()))
                .orElse(null);
    }

    private static Wording wording(
            Comparison comparison, Focus focus, PaneModel pane, @Nullable PaneModel reference, List<Finding> findings,
            Membership membership) {
        boolean other = reference != null && reference != pane;
        OtherWords otherWords = other
                ? OtherWords.of(
                        comparison, refs(comparison, focus, pane.place()), refs(comparison, focus, reference.place()))
                : OtherWords.NONE;
        List<Piece> pieces = pieces(comparison, focus, pane, findings, otherWords.spans());
        MaybeRelated maybe = pieces.isEmpty() ? MaybeRelated.in(comparison, focus, pane.place()) : null;
        return new Wording(pane, pieces, maybe, membership, other ? reference : null, otherWords);
    }

    private static List<SentenceRef> refs(Comparison comparison, Focus focus, int version) {
        return sentences(comparison, focus, version).stream()
                .map(sentence -> new SentenceRef(version, sentence))
                .toList();
    }

    private static boolean concerns(Comparison comparison, Finding finding, Focus focus) {
        if (finding.equals(focus.finding())) {
            return true;
        }
        if (focus.passage() != null) {
            return focus.passage().equals(finding.passage());
        }
        int version = focus.sentence().version();
        Span sentence = comparison.documents().get(version).sentences().get(focus.sentence().sentence()).span();
        return finding.evidence().stream()
                .anyMatch(evidence -> evidence.version() == version && evidence.span().overlaps(sentence));
    }

    private static List<Piece> pieces(
            Comparison comparison, Focus focus, PaneModel pane, List<Finding> findings, List<Span> otherWords) {
        int version = pane.place();
        Document document = comparison.documents().get(version);
        SentenceCutter cutter = new SentenceCutter(
                document.text(), pane.painting().get().runs(), pointedAt(findings, version), otherWords);
        List<Piece> pieces = new ArrayList<>();
        int before = -1;
        for (int sentence : sentences(comparison, focus, version)) {
            if (before >= 0) {
                pieces.add(Piece.plain(sentence == before + 1 ? " " : GAP));
            }
            pieces.addAll(cutter.cut(document.sentences().get(sentence).span()));
            before = sentence;
        }
        return pieces;
    }

    /** Where a finding points; without one, or in a version that it does not speak of, the passage. */
    private static List<Integer> sentences(Comparison comparison, Focus focus, int version) {
        List<Integer> pointedAt = focus.finding() == null
                ? List.of()
                : focus.finding().evidence().stream()
                        .filter(evidence -> evidence.version() == version)
                        .map(evidence -> comparison.documents().get(version).sentenceAt(evidence.span().start()))
                        .filter(sentence -> sentence >= 0)
                        .distinct()
                        .toList();
        if (!pointedAt.isEmpty()) {
            return pointedAt;
        }
        if (focus.passage() != null) {
            Passage passage = comparison.alignment().passages().get(focus.passage());
            return passage.in(version);
        }
        return focus.sentence().version() == version ? List.of(focus.sentence().sentence()) : List.of();
    }

    /** What findings point at in one version, as far as it is a word or a few. */
    private static List<Span> pointedAt(List<Finding> findings, int version) {
        TreeSet<Span> spans = new TreeSet<>();
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                if (evidence.version() == version && evidence.span().length() <= A_FEW_WORDS) {
                    spans.add(evidence.span());
                }
            }
        }
        return List.copyOf(spans);
    }
}
