package dev.parallax.report;

import dev.parallax.compare.Comparison;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a comparison in one format. */
@FunctionalInterface
public interface Report {

    /**
     * @param out gets UTF-8 and stays open
     * @throws IOException when the stream fails
     */
    void write(Comparison comparison, OutputStream out) throws IOException;
}
