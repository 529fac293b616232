package dev.parallax.ui;

import dev.parallax.align.ScrollMap;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.work.Jobs;

/** The real rooms of the house, as the window uses them. */
final class HouseRooms {

    private HouseRooms() {}

    static AppContext.Rooms of(Jobs jobs, Messages messages) {
        Comparer comparer = new Comparer();
        return new AppContext.Rooms(
                jobs,
                comparer::compare,
                new LoaderGathering(),
                HouseRooms::placeMap,
                SampleStory.texts(messages));
    }

    private static PlaceMap placeMap(Comparison comparison) {
        return ScrollMap.of(comparison.documents(), comparison.alignment(), comparison.story().handWork())::map;
    }
}
