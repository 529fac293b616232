package dev.parallax.ledger;

import dev.parallax.claim.Figure;
import dev.parallax.claim.Strength;
import dev.parallax.ledger.AssertionWords.Kind;
import dev.parallax.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the evidence of two versions for one finding says the same. A finding tells that its versions are not of one
 * mind; with three and more of them, some may agree in other words.
 */
final class EvidenceValues {

    private final StatedStory story;
    private final StatedPlaces places;
    private final SpellingDistance spelling = new SpellingDistance();

    EvidenceValues(StatedStory story) {
        this.story = story;
        places = new StatedPlaces(story);
    }

    /**
     * @param reference evidence of one version, perhaps less than all; may be empty: then the other says what it does not
     * @param own evidence of the other one
     */
    boolean differ(Finding finding, List<Evidence> reference, List<Evidence> own) {
        if (reference.isEmpty()) {
            return true;
        }
        boolean onlyTwo = finding.evidence().stream().map(Evidence::version).distinct().count() == 2;
        return switch (finding.kind()) {
            case FIGURE_DIFFERS, DATE_DIFFERS -> onlyTwo || !figuresAgree(reference, own);
            case QUOTATION_ALTERED, QUOTATION_TRUNCATED, QUOTATION_SPLICED ->
                !quotedWords(reference).equals(quotedWords(own));
            case ATTRIBUTION_DIFFERS, QUOTATION_SPEAKER_DIFFERS ->
                onlyTwo || !isSameSpeaker(lastNames(all(finding, reference)), lastNames(all(finding, own)));
            case ATTRIBUTION_MISSING, VERB_STRENGTH_DIFFERS ->
                onlyTwo || campsDiffer(finding, all(finding, reference), all(finding, own));
            default -> onlyTwo || campsDiffer(finding, reference, own);
        };
    }

    private static List<Evidence> all(Finding finding, List<Evidence> some) {
        int version = some.getFirst().version();
        return finding.evidence().stream().filter(one -> one.version() == version).toList();
    }

    private boolean figuresAgree(List<Evidence> reference, List<Evidence> own) {
        return own.stream().allMatch(mine -> reference.stream().anyMatch(other -> agree(quantity(mine), quantity(other))));
    }

    private @Nullable Quantity quantity(Evidence evidence) {
        Figure figure = places.figure(evidence);
        int version = evidence.version();
        return figure == null ? null : Quantity.of(story.documents().get(version), version, figure, List.of());
    }

    private static boolean agree(@Nullable Quantity one, @Nullable Quantity other) {
        return one != null && other != null && one.agrees(other);
    }

    /** By what divides the versions; where that cannot be told, their words do. */
    private boolean campsDiffer(Finding finding, List<Evidence> reference, List<Evidence> own) {
        Set<Object> camps = new HashSet<>();
        finding.evidence().forEach(one -> camps.add(camp(finding.kind(), List.of(one))));
        return camps.size() > 1
                ? !camp(finding.kind(), reference).equals(camp(finding.kind(), own))
                : !words(reference).equals(words(own));
    }

    private Object camp(FindingKind kind, List<Evidence> evidence) {
        return switch (kind) {
            case NAME_DIFFERS -> evidence.stream().map(places::nameKey).collect(Collectors.toSet());
            case NEGATION_DIFFERS -> count(evidence, Kind.NEGATION) % 2 == 1;
            case HEDGING_DIFFERS -> count(evidence, Kind.POSSIBLE) + count(evidence, Kind.HEDGE) > 0;
            case QUOTATION_UNQUOTED -> evidence.stream().anyMatch(one -> !places.quoted(one).isEmpty());
            case ATTRIBUTION_MISSING -> evidence.stream().anyMatch(one -> !places.speakers(one).isEmpty());
            case VERB_STRENGTH_DIFFERS -> evidence.stream()
                    .flatMap(one -> places.cues(one).stream())
                    .map(cue -> cue.strength() == Strength.ARGUING ? Strength.NEUTRAL : cue.strength())
                    .collect(Collectors.toSet());
            default -> words(evidence);
        };
    }

    /** A slip of the pen makes nobody another. */
    private boolean isSameSpeaker(Set<String> reference, Set<String> own) {
        return own.stream().anyMatch(mine ->
                reference.stream().anyMatch(other -> mine.equals(other) || spelling.isSlip(mine, other)));
    }

    private Set<String> lastNames(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> places.speakers(one).stream())
                .map(speaker -> lastName(speaker.name()))
                .collect(Collectors.toSet());
    }

    private static String lastName(String name) {
        String key = Normalizer.STYLE.key(name.strip());
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private long count(List<Evidence> evidence, Kind kind) {
        AssertionWords assertions = AssertionWords.of(story.documents().get(evidence.getFirst().version()).language());
        return words(evidence).stream().filter(word -> assertions.is(kind, word)).count();
    }

    private List<String> words(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> Words.in(story.documents().get(one.version()), one.span()).stream())
                .toList();
    }

    /** Without who says so in between. */
    private List<String> quotedWords(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> places.quoted(one).stream()
                        .flatMap(span -> Words.in(story.documents().get(one.version()), span).stream()))
                .toList();
    }
}
