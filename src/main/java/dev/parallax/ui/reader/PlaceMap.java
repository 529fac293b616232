package dev.parallax.ui.reader;

/** Maps a place in one version to the same place in another; see {@code align.ScrollMap}. */
@FunctionalInterface
public interface PlaceMap {

    double map(int fromVersion, double place, int toVersion);
}
