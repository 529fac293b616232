package dev.parallax.ui;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.ui.reader.Comparing;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import dev.parallax.work.Progress;

/** The real rooms of the house, as the window uses them. */
final class HouseRooms {

    private HouseRooms() {}

    static AppContext.Rooms of(Jobs jobs, Messages messages) {
        return new AppContext.Rooms(
                jobs,
                new StepwiseComparing(new Comparer()),
                new LoaderGathering(),
                PlaceMap::of,
                SampleStory.texts(messages));
    }

    /** Words at once, meaning when it is read. */
    private record StepwiseComparing(Comparer comparer) implements Comparing {

        @Override
        public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
            return comparer.compareWords(story, options, progress, cancel);
        }

        @Override
        public Comparison refine(Comparison first, Progress progress, CancelToken cancel) {
            return comparer.refine(first, progress, cancel);
        }
    }
}
