package dev.parallax.ledger;

import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Statements;
import dev.parallax.ledger.AssertionWords.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the evidence of two versions for one finding says the same. A finding tells that its versions are not of one
 * mind; with three and more of them, some may agree in other words.
 */
final class EvidenceValues {

    private record Place(int version, Span span) {}

    private final StatedStory story;
    private final Map<Place, Figure> figures = new HashMap<>();
    private final Map<Place, NameMention> names = new HashMap<>();

    EvidenceValues(StatedStory story) {
        this.story = story;
        for (int version = 0; version < story.statements().size(); version++) {
            Statements statements = story.statements().get(version);
            for (Figure figure : statements.figures()) {
                figures.put(new Place(version, figure.span()), figure);
            }
            for (NameMention name : statements.names()) {
                names.put(new Place(version, name.span()), name);
            }
        }
    }

    /** @param reference may be empty: then the version says what the reference does not */
    boolean differ(Finding finding, List<Evidence> reference, List<Evidence> own) {
        if (words(reference).equals(words(own))) {
            return finding.kind() == FindingKind.QUOTATION_SPEAKER_DIFFERS;
        }
        boolean onlyTwo = finding.evidence().stream().map(Evidence::version).distinct().count() == 2;
        if (reference.isEmpty() || onlyTwo) {
            return true;
        }
        return switch (finding.kind()) {
            case FIGURE_DIFFERS, DATE_DIFFERS -> !figuresAgree(reference, own);
            case NAME_DIFFERS -> !keys(reference).equals(keys(own));
            case NEGATION_DIFFERS -> campsDiffer(finding, reference, own, one -> count(one, Kind.NEGATION) % 2 == 1);
            case HEDGING_DIFFERS ->
                campsDiffer(finding, reference, own, one -> count(one, Kind.POSSIBLE) + count(one, Kind.HEDGE) > 0);
            default -> true;
        };
    }

    private boolean figuresAgree(List<Evidence> reference, List<Evidence> own) {
        return own.stream().allMatch(mine -> reference.stream().anyMatch(other -> agree(figure(mine), figure(other))));
    }

    private @Nullable Quantity figure(Evidence evidence) {
        Figure figure = figures.get(new Place(evidence.version(), evidence.span()));
        Document document = story.documents().get(evidence.version());
        return figure == null ? null : Quantity.of(document, evidence.version(), figure, Set.of());
    }

    private static boolean agree(@Nullable Quantity one, @Nullable Quantity other) {
        return one != null && other != null && one.agrees(other);
    }

    private Set<String> keys(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> {
                    NameMention name = names.get(new Place(one.version(), one.span()));
                    return name == null ? one.text() : name.key();
                })
                .collect(Collectors.toSet());
    }

    /** By a mark that divides the versions; where it does not, their words do. */
    private static boolean campsDiffer(
            Finding finding, List<Evidence> reference, List<Evidence> own, Predicate<Evidence> mark) {
        boolean divides = finding.evidence().stream().map(mark::test).distinct().count() > 1;
        return !divides || mark.test(reference.getFirst()) != mark.test(own.getFirst());
    }

    private long count(Evidence evidence, Kind kind) {
        AssertionWords assertions = AssertionWords.of(story.documents().get(evidence.version()).language());
        return words(List.of(evidence)).stream().filter(word -> assertions.is(kind, word)).count();
    }

    private List<String> words(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> Words.in(story.documents().get(one.version()), one.span()).stream())
                .toList();
    }
}
