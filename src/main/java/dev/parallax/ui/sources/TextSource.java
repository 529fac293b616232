package dev.parallax.ui.sources;

import java.util.List;

/** Where a text can be read. */
public sealed interface TextSource {

    /** A file, a folder or an address, as the reader would write it. */
    record Location(String location) implements TextSource {}

    /** Text at hand. */
    record Text(String label, String text) implements TextSource {}

    static List<TextSource> locations(List<String> locations) {
        return locations.stream().<TextSource>map(Location::new).toList();
    }
}
