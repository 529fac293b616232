package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.align.ScrollMap;

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

    /** The map and the rows of the same alignment. */
    static PlaceMap of(ScrollMap map, Rows rows) {
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
