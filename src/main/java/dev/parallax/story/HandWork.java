package dev.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * What the reader has decided by hand, first to last; a later decision overrides what it contradicts of earlier ones.
 *
 * <p>It speaks of stretches of text and not of sentences, so that it holds however the texts are cut.
 */
public record HandWork(List<Decision> decisions) {

    public static final HandWork NONE = new HandWork(List.of());

    public HandWork {
        decisions = List.copyOf(decisions);
    }

    public boolean isNone() {
        return decisions.isEmpty();
    }

    public HandWork with(Decision decision) {
        List<Decision> longer = new ArrayList<>(decisions);
        longer.add(decision);
        return new HandWork(longer);
    }

    /** Without the last decision. */
    public HandWork undone() {
        return isNone() ? this : new HandWork(decisions.subList(0, decisions.size() - 1));
    }

    /**
     * What remains of it when versions have come to stand at other places of the story. Two versions that were linked
     * or pinned through one that has left still are.
     *
     * @param newPlace of a version; negative for one that has left the story
     */
    public HandWork renumbered(IntUnaryOperator newPlace) {
        Renumbering renumbering = new Renumbering(newPlace);
        boolean isComplete = decisions.stream().flatMap(decision -> decision.spans().stream())
                .noneMatch(renumbering::isLeaving);
        Stream<Decision> left = isComplete ? decisions.stream() : Stream.concat(
                decisions.stream().filter(HandWork::isAboutLinks),
                // Only those that hold: which of the others they replaced cannot be told any more.
                pins().stream().map(Decision.SetPin::new));
        return new HandWork(left.map(renumbering::of).flatMap(Optional::stream).toList());
    }

    private static boolean isAboutLinks(Decision decision) {
        return decision instanceof Decision.Together || decision instanceof Decision.Apart;
    }

    /**
     * The pins that hold. No two tie the same place, and any two stand in the same order in all versions that both
     * have: a pin joins earlier ones that it meets and takes the place of those that it contradicts.
     */
    public List<Pin> pins() {
        List<Pin> pins = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.SetPin set) {
                add(set.pin(), pins);
            } else if (decision instanceof Decision.TakeOutPin out) {
                pins.removeIf(pin -> out.spans().stream().anyMatch(pin::startsAt));
            }
        }
        return List.copyOf(pins);
    }

    private static void add(Pin pin, List<Pin> pins) {
        pins.removeIf(pin::contradicts);
        Pin joined = pin;
        for (Pin other : List.copyOf(pins)) {
            if (joined.meets(other)) {
                joined = joined.joined(other);
                pins.remove(other);
            }
        }
        pins.removeIf(joined::contradicts);
        pins.add(joined);
    }

    /** Whether every place lies within its version's text. */
    boolean fits(List<Version> versions) {
        return decisions.stream()
                .flatMap(decision -> decision.spans().stream())
                .allMatch(place -> place.version() < versions.size()
                        && place.span().end() <= versions.get(place.version()).text().length());
    }
}
