package dev.parallax.cli;

import dev.parallax.source.StoryLoader;
import dev.parallax.story.Notice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a result file: whole or not at all, and never over a text that was read. */
public final class OutputFile {

    /** Writes onto a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes the file; where that fails, what was there before stays as it was.
     *
     * @param inputs the texts that were read, as the reader named them
     * @throws CommandException when the file is a folder or one of the inputs, or cannot be written
     */
    public static void write(Path file, List<String> inputs, Content content) {
        check(file, inputs);
        Path unfinished = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            try {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    content.write(out);
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | UncheckedIOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Finds out before the work begins whether its result may be written there.
     *
     * @param inputs the texts that are to be read, as the reader named them
     * @throws CommandException when the file is a folder or one of the inputs
     */
    public static void check(Path file, List<String> inputs) {
        if (Files.isDirectory(file)) {
            throw new CommandException("cli.output.is-folder", file.toString());
        }
        for (String input : inputs) {
            if (StoryLoader.fileOf(input).filter(path -> isSame(path, file)).isPresent()) {
                throw new CommandException("cli.output.is-input", file.toString());
            }
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            throw failed(output, e);
        }
    }

    static CommandException failed(Path file, Exception cause) {
        String key = cause instanceof NoSuchFileException ? "cli.output.no-folder"
                : cause instanceof AccessDeniedException ? "cli.output.denied"
                : "cli.output.failed";
        return new CommandException(Notice.of(key, file.toString(), String.valueOf(cause.getMessage())), cause);
    }
}
