package dev.parallax.ui;

import dev.parallax.align.ScrollMap;
import dev.parallax.compare.Comparer;
import dev.parallax.ui.sources.Harvest;
import dev.parallax.ui.sources.Readable;
import dev.parallax.story.Version;
import dev.parallax.work.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real rooms of the house, as the window uses them. */
final class HouseRooms {

    private static final List<String> SAMPLE =
            List.of("1-wire", "2-wire-corrected", "3-supporter", "4-opponent", "5-spun");

    private HouseRooms() {}

    static AppContext.Rooms of(Jobs jobs) {
        Comparer comparer = new Comparer();
        return new AppContext.Rooms(
                jobs,
                comparer::compare,
                (open, readables, cancel) -> read(readables),
                comparison -> ScrollMap.of(comparison.documents(), comparison.alignment())::map,
                sample());
    }

    private static List<Readable> sample() {
        return SAMPLE.stream().<Readable>map(name -> new Readable.Text(name.substring(2), resource(name))).toList();
    }

    private static String resource(String name) {
        String path = "/samples/storm-gate/" + name + ".txt";
        try (InputStream in = HouseRooms.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Harvest read(List<Readable> readables) {
        List<Version> versions = new ArrayList<>();
        for (Readable readable : readables) {
            switch (readable) {
                case Readable.Text text -> versions.add(Version.ofText(text.label(), text.text()));
                case Readable.Location location -> {
                    try {
                        Path path = Path.of(location.location());
                        versions.add(Version.ofText(path.getFileName().toString().replace(".txt", ""), Files.readString(path)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }
        return new Harvest(versions, List.of());
    }
}
