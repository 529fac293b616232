package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.work.CancelToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How large a text may be, and reading that never takes more than that. */
final class SizeLimit {

    /** Four times the King James Bible; what is larger is no story but a dump, and would fill the memory. */
    static final int MOST_BYTES = 20_000_000;

    private static final int BYTES_PER_MB = 1_000_000;
    private static final int CHUNK = 1 << 16;

    private SizeLimit() {}

    static void check(String name, long size) throws SourceException {
        if (size > MOST_BYTES) {
            throw new SourceException(Notice.of("source.too-large", name, megabytes(size), MOST_BYTES / BYTES_PER_MB));
        }
    }

    /**
     * Everything in the stream.
     *
     * @throws SourceException as soon as more has come than a text may have
     */
    static byte[] readAll(String name, InputStream in, CancelToken cancel) throws IOException, SourceException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            cancel.check();
            all.write(chunk, 0, read);
            if (all.size() > MOST_BYTES) {
                throw endless(name);
            }
        }
        return all.toByteArray();
    }

    /** For what turned out too large while it came, so that nobody knows its size. */
    static SourceException endless(String name) {
        return new SourceException(Notice.of("source.too-large-stream", name, MOST_BYTES / BYTES_PER_MB));
    }

    /** In tenths, rounded up, so that what is refused never seems to be as large as the limit. */
    private static double megabytes(long size) {
        return Math.ceilDiv(size, BYTES_PER_MB / 10) / 10.0;
    }
}
