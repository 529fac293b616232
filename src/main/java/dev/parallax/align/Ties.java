package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where pins tie one version to another. */
final class Ties {

    private Ties() {}

    /** A place in the one version and the place in the other that it is tied to. */
    record Tie(int from, int to) {}

    /** Ascending on both sides. */
    static List<Tie> between(HandWork handWork, int from, int to) {
        List<Tie> ties = new ArrayList<>();
        for (Pin pin : handWork.pins()) {
            pin.in(from).map(Span::start).ifPresent(start ->
                    pin.in(to).map(Span::start).ifPresent(there -> ties.add(new Tie(start, there))));
        }
        ties.sort(Comparator.comparingInt(Tie::from));
        return ties;
    }
}
