package dev.parallax.ui.reader;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds out in the background what differs, as much as can be told at once or all there is. */
final class Search {

    private static final String LANE = "compare";

    private final ActivityModel activity;
    private final Comparing comparing;
    private final Function<Comparison, PlaceMap> maps;

    /** @param maps makes the map of places from a comparison, in the background */
    Search(ActivityModel activity, Comparing comparing, Function<Comparison, PlaceMap> maps) {
        this.activity = activity;
        this.comparing = comparing;
        this.maps = maps;
    }

    /** What becomes of a search. */
    record Outcome(Consumer<Compared> found, Consumer<Throwable> failed, Runnable cancelled) {

        ActivityModel.Ending<Compared> ending() {
            return new ActivityModel.Ending<>(found, failed, cancelled);
        }
    }

    void atOnce(Story story, CompareOptions options, Outcome outcome) {
        activity.start(LANE, "reader.stage.comparing",
                (cancel, progress) -> compared(comparing.compare(story, options, progress, cancel)),
                outcome.ending());
    }

    void all(Story story, CompareOptions options, Outcome outcome) {
        activity.start(LANE, "reader.stage.comparing",
                (cancel, progress) -> {
                    Comparison first = comparing.compare(story, options, progress, cancel);
                    return compared(comparing.refine(first, progress, cancel));
                },
                outcome.ending());
    }

    /** Finds what takes longer; the result may be the first. */
    void more(Compared first, Outcome outcome) {
        activity.start(LANE, "reader.stage.comparing",
                (cancel, progress) -> {
                    Comparison found = comparing.refine(first.comparison(), progress, cancel);
                    return found == first.comparison() ? first : compared(found);
                },
                outcome.ending());
    }

    private Compared compared(Comparison found) {
        return Compared.of(found, maps.apply(found));
    }
}
