package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** x */
public final class TextReport implements Report {
    public TextReport(Messages messages) {
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
    }
}
