package dev.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place in each of two or more versions that the reader tied together; texts scroll exactly through it.
 *
 * @param places what begins there, at most one stretch a version, two at least; the beginnings are tied
 */
public record Pin(List<StorySpan> places) {

    public Pin {
        places = List.copyOf(places);
        if (places.size() < 2 || places.stream().map(StorySpan::version).distinct().count() < places.size()) {
            throw new IllegalArgumentException("a pin needs one place in each of two versions: " + places);
        }
    }

    public Optional<Span> in(int version) {
        return places.stream().filter(place -> place.version() == version).map(StorySpan::span).findFirst();
    }

    /** Whether the other pin lies before this one in one version, and not in another. */
    boolean contradicts(Pin other) {
        return places.stream()
                .filter(place -> other.in(place.version()).isPresent())
                .map(place -> order(other, place))
                .distinct()
                .count() > 1;
    }

    private static int order(Pin other, StorySpan place) {
        return Integer.signum(place.span().start() - other.in(place.version()).orElseThrow().start());
    }

    /** Whether both tie the same place of a version. */
    boolean meets(Pin other) {
        return places.stream().anyMatch(place -> other.startsAt(place));
    }

    boolean startsAt(StorySpan place) {
        return in(place.version()).filter(span -> span.start() == place.span().start()).isPresent();
    }

    /** This pin, with the places of the other one in versions that it has none in. */
    Pin joined(Pin other) {
        List<StorySpan> all = new ArrayList<>(places);
        other.places.stream().filter(place -> in(place.version()).isEmpty()).forEach(all::add);
        return new Pin(all);
    }
}
