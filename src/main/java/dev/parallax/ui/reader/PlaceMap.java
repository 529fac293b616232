package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.align.ScrollMap;
import dev.parallax.compare.Comparison;
import dev.parallax.story.HandWork;

/** Maps a place in one version to the same place in another. */
@FunctionalInterface
public interface PlaceMap {

    double map(int fromVersion, double place, int toVersion);

    /** The places of two versions that are mapped exactly. */
    default ScrollMap.Knots knots(int fromVersion, int toVersion) {
        return ScrollMap.Knots.NONE;
    }

    /** The paragraphs that are level in all versions. */
    default Rows rows() {
        return Rows.NONE;
    }

    /** The map and the rows of a comparison. Belongs in the background. */
    static PlaceMap of(Comparison comparison) {
        HandWork handWork = comparison.story().handWork();
        ScrollMap map = ScrollMap.of(comparison.documents(), comparison.alignment(), handWork);
        Rows rows = Rows.of(comparison.documents(), comparison.alignment(), handWork);
        return new PlaceMap() {
            @Override
            public double map(int fromVersion, double place, int toVersion) {
                return map.map(fromVersion, place, toVersion);
            }

            @Override
            public ScrollMap.Knots knots(int fromVersion, int toVersion) {
                return map.knots(fromVersion, toVersion);
            }

            @Override
            public Rows rows() {
                return rows;
            }
        };
    }
}
