package dev.parallax.cli;

import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes: results to one stream, sentences for the reader to the other, both in UTF-8. */
record Console(PrintStream out, PrintStream err, Messages messages) {

    void tell(Notice notice) {
        err.println(messages.text(notice));
    }

    void tell(String key, Object... arguments) {
        tell(Notice.of(key, arguments));
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
