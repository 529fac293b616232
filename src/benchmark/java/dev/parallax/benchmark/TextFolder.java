package dev.parallax.benchmark;

import dev.parallax.story.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders whose texts are the versions of one story. */
enum TextFolder {
    SAMPLE(Path.of("assets/samples/storm-gate")),
    FERRY(Path.of("src/test/resources/stories/ferry")),

    /** Forks inherit the property from the run that starts them. */
    OUTLETS(Path.of(System.getProperty("stories", "../shared/stories")));

    private final Path path;

    TextFolder(Path path) {
        this.path = path;
    }

    boolean isThere() {
        return Files.isDirectory(path);
    }

    /** In the order of their names. */
    List<Version> versions() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> Version.ofText(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
