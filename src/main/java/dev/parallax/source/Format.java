package dev.parallax.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that can be read. */
enum Format {
    TEXT("text", Set.of("txt", "text")),
    MARKDOWN("markdown", Set.of("md", "markdown")),
    HTML("html", Set.of("html", "htm", "xhtml"));

    private final String key;
    private final Set<String> extensions;

    Format(String key, Set<String> extensions) {
        this.key = key;
        this.extensions = extensions;
    }

    /** The name that provenances carry. */
    String key() {
        return key;
    }

    /** What the extension of a file name says; empty for an extension that says nothing. */
    static Optional<Format> ofFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (fileName.contains(".") && format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The file name without the extension of a known format. */
    static String label(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && ofFileName(fileName).isPresent() ? fileName.substring(0, dot) : fileName;
    }
}
