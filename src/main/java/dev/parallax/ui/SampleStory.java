package dev.parallax.ui;

import dev.parallax.message.Messages;
import dev.parallax.ui.sources.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The story that comes with the program: five versions of an event that never was. */
final class SampleStory {

    private static final String FOLDER = "/samples/storm-gate/";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("1-wire.txt", "sample.wire"),
            new Sample("2-wire-corrected.txt", "sample.corrected"),
            new Sample("3-supporter.txt", "sample.supporter"),
            new Sample("4-opponent.txt", "sample.opponent"),
            new Sample("5-spun.txt", "sample.spun"));

    private SampleStory() {}

    static List<TextSource> texts(Messages messages) {
        List<TextSource> texts = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            texts.add(new TextSource.Text(messages.text(sample.label), read(FOLDER + sample.file)));
        }
        return texts;
    }

    private static String read(String path) {
        try (InputStream in = Objects.requireNonNull(SampleStory.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + path + " cannot be read", e);
        }
    }

    private record Sample(String file, String label) {}
}
