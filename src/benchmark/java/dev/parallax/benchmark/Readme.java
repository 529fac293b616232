package dev.parallax.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the tables where the reader of the project finds them. */
final class Readme {

    private static final Path FILE = Path.of("README.md");
    private static final String BEGIN = "<!-- benchmarks -->\n";
    private static final String END = "\n<!-- /benchmarks -->";

    private Readme() {}

    static void write(String tables) throws IOException {
        String text = Files.readString(FILE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END, begin - 1);
        if (begin < BEGIN.length() || end < 0) {
            throw new IOException("README.md has no place for the benchmarks");
        }
        Files.writeString(FILE, text.substring(0, begin) + tables + text.substring(end));
    }
}
