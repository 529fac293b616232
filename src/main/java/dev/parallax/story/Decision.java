package dev.parallax.story;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Something that the reader decided by hand about what belongs together. */
public sealed interface Decision {

    /** All that it speaks of. */
    List<StorySpan> spans();

    /**
     * The same decision when versions have come to stand at other places of the story.
     *
     * @param newPlace of a version; negative for one that has left the story
     * @return nothing where too little is left to decide about
     */
    Optional<Decision> renumbered(IntUnaryOperator newPlace);

    /**
     * These say the same.
     *
     * @param spans at least two, the one that the others were linked with first
     */
    record Together(List<StorySpan> spans) implements Decision {

        public Together {
            spans = atLeast(2, spans);
        }

        @Override
        public Optional<Decision> renumbered(IntUnaryOperator newPlace) {
            List<StorySpan> left = moved(spans, newPlace);
            return left.size() < 2 ? Optional.empty() : Optional.of(new Together(left));
        }
    }

    /**
     * None of these says the same as one of those.
     *
     * @param ones at least one
     * @param others at least one
     */
    record Apart(List<StorySpan> ones, List<StorySpan> others) implements Decision {

        public Apart {
            ones = atLeast(1, ones);
            others = atLeast(1, others);
        }

        @Override
        public List<StorySpan> spans() {
            return Stream.concat(ones.stream(), others.stream()).toList();
        }

        @Override
        public Optional<Decision> renumbered(IntUnaryOperator newPlace) {
            List<StorySpan> leftOfOnes = moved(ones, newPlace);
            List<StorySpan> leftOfOthers = moved(others, newPlace);
            return leftOfOnes.isEmpty() || leftOfOthers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Apart(leftOfOnes, leftOfOthers));
        }
    }

    /** This pin holds from now on. */
    record SetPin(Pin pin) implements Decision {

        @Override
        public List<StorySpan> spans() {
            return pin.places();
        }

        @Override
        public Optional<Decision> renumbered(IntUnaryOperator newPlace) {
            List<StorySpan> left = moved(pin.places(), newPlace);
            return left.size() < 2 ? Optional.empty() : Optional.of(new SetPin(new Pin(left)));
        }
    }

    /**
     * No pin at any of these places holds any longer.
     *
     * @param spans at least one
     */
    record TakeOutPin(List<StorySpan> spans) implements Decision {

        public TakeOutPin {
            spans = atLeast(1, spans);
        }

        @Override
        public Optional<Decision> renumbered(IntUnaryOperator newPlace) {
            List<StorySpan> left = moved(spans, newPlace);
            return left.isEmpty() ? Optional.empty() : Optional.of(new TakeOutPin(left));
        }
    }

    private static List<StorySpan> atLeast(int least, List<StorySpan> spans) {
        if (spans.size() < least) {
            throw new IllegalArgumentException("a decision needs " + least + " places here, not " + spans.size());
        }
        return List.copyOf(spans);
    }

    private static List<StorySpan> moved(List<StorySpan> spans, IntUnaryOperator newPlace) {
        return spans.stream()
                .filter(span -> newPlace.applyAsInt(span.version()) >= 0)
                .map(span -> new StorySpan(newPlace.applyAsInt(span.version()), span.span()))
                .toList();
    }
}
