package dev.parallax.cli;

import dev.parallax.report.JsonReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The result file of a corpus run; a run that was stopped leaves whole lines, perhaps with half a line behind them. */
final class CorpusOutput implements AutoCloseable {

    private final OutputStream out;
    private final long linesBefore;

    private CorpusOutput(OutputStream out, long linesBefore) {
        this.out = out;
        this.linesBefore = linesBefore;
    }

    /**
     * Opens the file behind its last whole line; creates it where it is missing.
     *
     * @throws CommandException when the file holds anything but results, which must not be cut or continued
     */
    static CorpusOutput resume(Path file) throws IOException {
        long lines = 0;
        if (Files.exists(file)) {
            if (!isResult(file)) {
                throw new CommandException("cli.corpus.not-a-result", file.toString());
            }
            long wholeBytes = 0;
            int last = 0;
            try (InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                long read = 0;
                for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                    for (int i = 0; i < count; i++) {
                        if (buffer[i] == '\n') {
                            lines++;
                            wholeBytes = read + i + 1;
                        }
                    }
                    last = buffer[count - 1];
                    read += count;
                }
            }
            if (wholeBytes == 0 && last == '}') {
                throw new CommandException("cli.corpus.not-a-result", file.toString());
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(wholeBytes);
            }
        }
        OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        return new CorpusOutput(out, lines);
    }

    /** Whether the file begins as every result does, as far as it goes. */
    private static boolean isResult(Path file) throws IOException {
        byte[] begin = ("{\"schema\":\"" + JsonReport.SCHEMA + "\"").getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(begin.length);
            return Arrays.equals(head, Arrays.copyOf(begin, head.length));
        }
    }

    /** How many stories an earlier run has done. */
    long linesBefore() {
        return linesBefore;
    }

    void writeLine(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
