package dev.parallax.source;

import dev.parallax.story.RoleMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files under {@code source} in the test resources, and their readings in one notation. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/source");

    private Samples() {}

    static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Original file(String name, byte[] bytes) {
        return new Original(name, Format.label(name), bytes, Format.ofFileName(name).orElse(null), null, null);
    }

    static Original file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text with {@code [ROLE] } before each marked paragraph. */
    static String marked(String text, List<RoleMark> marks) {
        StringBuilder marked = new StringBuilder(text);
        for (RoleMark mark : marks.reversed()) {
            marked.insert(mark.span().start(), "[" + mark.role() + "] ");
        }
        return marked.toString();
    }

    static String marked(Reading reading) {
        return marked(reading.text(), reading.marks());
    }
}
