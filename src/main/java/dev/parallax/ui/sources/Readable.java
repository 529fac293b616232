package dev.parallax.ui.sources;

import java.util.List;

/** Where a text can be read. */
public sealed interface Readable {

    /** A file, a folder or an address, as the reader would write it. */
    record Location(String location) implements Readable {}

    /** Text at hand. */
    record Text(String label, String text) implements Readable {}

    static List<Readable> locations(List<String> locations) {
        return locations.stream().<Readable>map(Location::new).toList();
    }
}
