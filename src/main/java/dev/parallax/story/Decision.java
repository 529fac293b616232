package dev.parallax.story;

import java.util.List;
import java.util.stream.Stream;

/** Something that the reader decided by hand about what belongs together. */
public sealed interface Decision {

    /** All that it speaks of. */
    List<StorySpan> spans();

    /**
     * These say the same.
     *
     * @param spans at least two, the one that the others were linked with first
     */
    record Together(List<StorySpan> spans) implements Decision {

        public Together {
            spans = atLeast(2, spans);
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
    }

    /** This pin holds from now on. */
    record SetPin(Pin pin) implements Decision {

        @Override
        public List<StorySpan> spans() {
            return pin.places();
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
    }

    private static List<StorySpan> atLeast(int least, List<StorySpan> spans) {
        if (spans.size() < least) {
            throw new IllegalArgumentException("a decision needs " + least + " places here, not " + spans.size());
        }
        return List.copyOf(spans);
    }
}
