package dev.parallax.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two editions of one book, read from the folder of texts. */
public enum Editions {
    FRANKENSTEIN("*Frankenstein* 1818 and 1831", "frankenstein/1818.txt", "frankenstein/1831.txt"),
    BIBLE("the Bible, King James and American Standard", "bible/kjv.txt", "bible/asv.txt");

    /** Forks inherit the property from the run that starts them. */
    private static final Path FOLDER = Path.of(System.getProperty("editions", "../shared/editions"));

    private final String label;
    private final String from;
    private final String to;

    Editions(String label, String from, String to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    static boolean areThere() {
        for (Editions pair : values()) {
            if (!Files.isRegularFile(FOLDER.resolve(pair.from)) || !Files.isRegularFile(FOLDER.resolve(pair.to))) {
                return false;
            }
        }
        return true;
    }

    String label() {
        return label;
    }

    TextPair texts() {
        return TextPair.of(from(), to());
    }

    String from() {
        return read(from);
    }

    String to() {
        return read(to);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
