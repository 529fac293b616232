package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One run of the command line.
 *
 * @param code exit code
 * @param out what went to standard output
 * @param err what went to standard error
 * @param asked what was asked of the windows
 */
record Run(int code, String out, String err, List<Object> asked) {

    /** The windows' exit code, which no command returns by itself. */
    static final int WINDOW = 42;

    static Run of(Object... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static Run in(Locale language, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Object> asked = new ArrayList<>();
        Windows windows = new Windows() {
            @Override
            public int open(OpenRequest request) {
                asked.add(request);
                return WINDOW;
            }

            @Override
            public int shot(ShotRequest request) {
                asked.add(request);
                return WINDOW;
            }
        };
        Console console = new Console(stream(out), stream(err), new Messages(language));
        int code = CommandLineMain.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), windows, console);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), asked);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The run ended with this code and told the reader one thing, in a sentence. */
    void tells(int expectedCode, String... words) {
        assertThat(code).as(err).isEqualTo(expectedCode);
        assertThat(err.lines()).as(err).hasSize(1);
        assertThat(err).contains(words).doesNotContain("Exception", "at dev.", "null", "{0}").endsWith(".\n");
    }

    /** As {@link #tells}, and nothing was written. */
    void refuses(String... words) {
        tells(CommandLineMain.FAILED, words);
        assertThat(out).isEmpty();
    }
}
