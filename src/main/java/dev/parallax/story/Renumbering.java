package dev.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Takes decisions over to a story whose versions stand at other places, first to last. What was decided about a place of
 * a version that has left is said of the first place that was linked with it instead, so that two versions stay linked
 * that were so through a third.
 */
final class Renumbering {

    private final IntUnaryOperator newPlace;
    private final Map<StorySpan, StorySpan> linked = new HashMap<>();

    /** @param newPlace of a version; negative for one that has left the story */
    Renumbering(IntUnaryOperator newPlace) {
        this.newPlace = newPlace;
    }

    /** The decision in the new story; nothing where too little is left to decide about. */
    Optional<Decision> of(Decision decision) {
        return switch (decision) {
            case Decision.Together together -> together(together);
            case Decision.Apart apart -> apart(apart);
            case Decision.SetPin set -> pin(set.pin());
            case Decision.TakeOutPin out -> {
                List<StorySpan> left = moved(out.spans(), Map.of());
                yield left.isEmpty() ? Optional.empty() : Optional.of(new Decision.TakeOutPin(left));
            }
        };
    }

    private Optional<Decision> together(Decision.Together together) {
        List<StorySpan> left = moved(together.spans(), linked);
        standIn(together.spans(), left);
        return left.size() < 2 ? Optional.empty() : Optional.of(new Decision.Together(left));
    }

    private Optional<Decision> apart(Decision.Apart apart) {
        List<StorySpan> ones = moved(apart.ones(), linked);
        List<StorySpan> others = moved(apart.others(), linked);
        List<StorySpan> both = ones.stream().filter(others::contains).toList();
        ones.removeAll(both);
        others.removeAll(both);
        linked.entrySet().removeIf(entry -> apart.spans().contains(entry.getKey()) && both.contains(entry.getValue()));
        return ones.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(new Decision.Apart(ones, others));
    }

    private Optional<Decision> pin(Pin pin) {
        List<StorySpan> places = moved(pin.places(), Map.of());
        return places.size() < 2 ? Optional.empty() : Optional.of(new Decision.SetPin(new Pin(places)));
    }

    private List<StorySpan> moved(List<StorySpan> spans, Map<StorySpan, StorySpan> standIns) {
        List<StorySpan> moved = new ArrayList<>();
        for (StorySpan span : spans) {
            StorySpan now = isLeaving(span)
                    ? standIns.get(span)
                    : new StorySpan(newPlace.applyAsInt(span.version()), span.span());
            if (now != null && !moved.contains(now)) {
                moved.add(now);
            }
        }
        return moved;
    }

    private void standIn(List<StorySpan> spans, List<StorySpan> left) {
        if (!left.isEmpty()) {
            spans.stream().filter(this::isLeaving).forEach(span -> linked.putIfAbsent(span, left.getFirst()));
        }
    }

    boolean isLeaving(StorySpan span) {
        return newPlace.applyAsInt(span.version()) < 0;
    }
}
