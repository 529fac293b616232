package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which findings are told of a claim, and whether they set one version apart from another there. */
final class EvidenceInRow {

    private final StatedStory story;
    private final EvidenceValues values;
    private final Map<SentenceRef, List<Integer>> bySentence = new HashMap<>();
    private final Map<Integer, List<Integer>> byPassage = new HashMap<>();

    EvidenceInRow(StatedStory story) {
        this.story = story;
        values = new EvidenceValues(story);
        List<Finding> findings = story.ledger().findings();
        for (int place = 0; place < findings.size(); place++) {
            int number = place;
            Finding finding = findings.get(place);
            finding.evidence().stream()
                    .flatMap(one -> story.sentences(one.version(), one.span()).stream())
                    .distinct()
                    .forEach(ref -> bySentence.computeIfAbsent(ref, unseen -> new ArrayList<>()).add(number));
            if (finding.passage() != null) {
                byPassage.computeIfAbsent(finding.passage(), unseen -> new ArrayList<>()).add(number);
            }
        }
    }

    /** How a version stands that a finding of a kind sets apart. */
    static Standing standing(FindingKind kind) {
        return switch (kind) {
            case FIGURE_DIFFERS, DATE_DIFFERS, NAME_DIFFERS, SCOPE_DIFFERS -> Standing.VALUE_DIFFERS;
            case NEGATION_DIFFERS -> Standing.CONTRADICTS;
            case QUOTATION_ALTERED, QUOTATION_SPLICED, QUOTATION_UNQUOTED -> Standing.QUOTATION_ALTERED;
            case QUOTATION_TRUNCATED -> Standing.QUOTATION_SHORTENED;
            case QUOTATION_SPEAKER_DIFFERS, ATTRIBUTION_DIFFERS, ATTRIBUTION_MISSING, VERB_STRENGTH_DIFFERS ->
                Standing.ATTRIBUTION_DIFFERS;
            case HEDGING_DIFFERS -> Standing.CERTAINTY_DIFFERS;
            case ONLY_HERE, MISSING_HERE -> Standing.REWORDED;
        };
    }

    /** The findings of a passage, and those with evidence where a version says what it says; ascending. */
    List<Integer> findings(@Nullable Integer passage, Map<Integer, List<Span>> spans) {
        TreeSet<Integer> found = new TreeSet<>(passage == null ? List.of() : byPassage.getOrDefault(passage, List.of()));
        spans.forEach((version, said) -> said.stream()
                .flatMap(span -> story.sentences(version, span).stream())
                .forEach(sentence -> found.addAll(bySentence.getOrDefault(sentence, List.of()))));
        return List.copyOf(found);
    }

    /** Whether the evidence of the version says otherwise than that of the reference, and not only slightly so. */
    boolean setsApart(int place, RowPair pair) {
        Finding finding = story.ledger().findings().get(place);
        Standing standing = standing(finding.kind());
        boolean alsoVerbatim =
                standing == Standing.ATTRIBUTION_DIFFERS || finding.kind() == FindingKind.QUOTATION_UNQUOTED;
        if (finding.trivial() || !standing.isDispute() || !alsoVerbatim && isVerbatim(pair)) {
            return false;
        }
        List<Evidence> own = evidence(finding, pair.version(), pair);
        return !own.isEmpty() && values.differ(finding, evidence(finding, pair.reference(), pair), own);
    }

    boolean isVerbatim(RowPair pair) {
        return words(pair, pair.reference()).equals(words(pair, pair.version()));
    }

    private List<String> words(RowPair pair, int version) {
        return pair.said(version).stream()
                .flatMap(span -> Words.in(story.documents().get(version), span).stream())
                .toList();
    }

    /**
     * What a version contributes inside the row, cut to what it says there; where it contributes nothing there, and the
     * finding is told of the row's passage, what it contributes elsewhere.
     */
    private List<Evidence> evidence(Finding finding, int version, RowPair pair) {
        String text = story.documents().get(version).text();
        List<Evidence> all = finding.evidence().stream().filter(one -> one.version() == version).toList();
        List<Evidence> inside = new ArrayList<>();
        for (Evidence one : all) {
            for (Span said : pair.said(version)) {
                if (said.overlaps(one.span())) {
                    Span cut = new Span(
                            Math.max(said.start(), one.span().start()), Math.min(said.end(), one.span().end()));
                    inside.add(new Evidence(version, cut, cut.of(text)));
                }
            }
        }
        boolean toldHere = finding.passage() != null && finding.passage().equals(pair.passage());
        return inside.isEmpty() && (toldHere || version == pair.reference()) ? all : inside;
    }
}
