package dev.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The result file of a corpus run; a run that was stopped leaves whole lines, perhaps with half a line behind them. */
final class CorpusOutput implements AutoCloseable {

    private final OutputStream out;
    private final long linesBefore;

    private CorpusOutput(OutputStream out, long linesBefore) {
        this.out = out;
        this.linesBefore = linesBefore;
    }

    /** Opens the file behind its last whole line; creates it where it is missing. */
    static CorpusOutput resume(Path file) throws IOException {
        long lines = 0;
        if (Files.exists(file)) {
            long wholeBytes = 0;
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
                    read += count;
                }
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(wholeBytes);
            }
        }
        OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        return new CorpusOutput(out, lines);
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
