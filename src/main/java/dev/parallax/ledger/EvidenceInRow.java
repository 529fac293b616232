package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            sentences(finding).forEach(ref -> bySentence.computeIfAbsent(ref, unseen -> new ArrayList<>()).add(number));
            if (finding.passage() != null) {
                byPassage.computeIfAbsent(finding.passage(), unseen -> new ArrayList<>()).add(number);
            }
        }
    }

    /** How a version stands that a finding of a kind sets apart. */
    static Standing standing(FindingKind kind) {
        return switch (kind) {
            case FIGURE_DIFFERS, DATE_DIFFERS, NAME_DIFFERS -> Standing.VALUE_DIFFERS;
            case NEGATION_DIFFERS -> Standing.CONTRADICTS;
            case QUOTATION_ALTERED, QUOTATION_SPLICED, QUOTATION_UNQUOTED -> Standing.QUOTATION_ALTERED;
            case QUOTATION_TRUNCATED -> Standing.QUOTATION_SHORTENED;
            case QUOTATION_SPEAKER_DIFFERS, ATTRIBUTION_DIFFERS, ATTRIBUTION_MISSING, VERB_STRENGTH_DIFFERS ->
                Standing.ATTRIBUTION_DIFFERS;
            case HEDGING_DIFFERS -> Standing.CERTAINTY_DIFFERS;
            case ONLY_HERE, MISSING_HERE -> Standing.REWORDED;
        };
    }

    /** The findings of a passage, and those with evidence in one of the sentences; ascending. */
    List<Integer> findings(@Nullable Integer passage, List<SentenceRef> members) {
        TreeSet<Integer> found = new TreeSet<>(passage == null ? List.of() : byPassage.getOrDefault(passage, List.of()));
        members.forEach(member -> found.addAll(bySentence.getOrDefault(member, List.of())));
        return List.copyOf(found);
    }

    /** Whether the evidence of the version says otherwise than that of the reference. */
    boolean setsApart(int place, RowPair pair) {
        Finding finding = story.ledger().findings().get(place);
        Standing standing = standing(finding.kind());
        if (!standing.isDispute() || standing != Standing.ATTRIBUTION_DIFFERS && isVerbatim(pair)) {
            return false;
        }
        List<Evidence> own = evidence(finding, pair.version(), pair);
        return !own.isEmpty() && values.differ(finding, evidence(finding, pair.reference(), pair), own);
    }

    boolean isVerbatim(RowPair pair) {
        return words(pair, pair.reference()).equals(words(pair, pair.version()));
    }

    private List<String> words(RowPair pair, int version) {
        List<Span> said = pair.spans().getOrDefault(version, List.of());
        return said.stream()
                .flatMap(span -> Words.in(story.documents().get(version), span).stream())
                .toList();
    }

    /**
     * What a version contributes inside the row, cut to its sentences; where it contributes nothing there, and the
     * finding is told of the row's passage, what it contributes elsewhere.
     */
    private List<Evidence> evidence(Finding finding, int version, RowPair pair) {
        List<Evidence> all = finding.evidence().stream().filter(one -> one.version() == version).toList();
        List<Evidence> inside = new ArrayList<>();
        for (Evidence one : all) {
            Document document = story.documents().get(version);
            for (SentenceRef member : pair.members()) {
                Span sentence = document.sentences().size() > member.sentence() && member.version() == version
                        ? document.sentences().get(member.sentence()).span()
                        : Span.emptyAt(0);
                if (sentence.overlaps(one.span())) {
                    Span cut = new Span(
                            Math.max(sentence.start(), one.span().start()), Math.min(sentence.end(), one.span().end()));
                    inside.add(new Evidence(version, cut, cut.of(document.text())));
                }
            }
        }
        boolean toldHere = Objects.equals(finding.passage(), pair.passage()) && pair.passage() != null;
        return inside.isEmpty() && (toldHere || version == pair.reference()) ? all : inside;
    }

    private List<SentenceRef> sentences(Finding finding) {
        List<SentenceRef> sentences = new ArrayList<>();
        for (Evidence one : finding.evidence()) {
            Document document = story.documents().get(one.version());
            int last = document.sentenceAt(Math.max(one.span().start(), one.span().end() - 1));
            for (int sentence = Math.max(0, document.sentenceAt(one.span().start())); sentence <= last; sentence++) {
                sentences.add(new SentenceRef(one.version(), sentence));
            }
        }
        return sentences.stream().distinct().toList();
    }
}
