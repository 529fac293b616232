package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a German machine the commands speak German, and what programs read stays as it is. */
class GermanCommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "compare --help", "corpus --help", "shot --help", "open --help"})
    void helpIsInGerman(String arguments) {
        assertThat(Run.in(Locale.GERMANY, (Object[]) arguments.split(" ")).out())
                .startsWith("Aufruf: parallax")
                .contains("Zeigt diese Hilfe.")
                .doesNotContain("Usage", "Commands", "Show", "FILE", "LABEL", "${");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare --colour a.txt           | „--colour“ hat hier keine Bedeutung. „compare --help“
            compare a.txt --format xml       | „xml“ ist kein Wert von --format
            compare a.txt --format           | Es fehlt: --format
            corpus a.jsonl                   | Es fehlt: --output
            compare                          | Es fehlt: A B
            compare a -o b -o c              | --output DATEI ist mehr als einmal angegeben
            """)
    void whatCannotBeUnderstoodIsToldInGerman(String arguments, String told) {
        Run run = Run.in(Locale.GERMANY, (Object[]) arguments.split(" "));
        assertThat(run.code()).isEqualTo(CommandLineMain.FAILED);
        assertThat(run.err()).startsWith(told);
    }

    @Test
    void theReportIsInGerman() throws IOException {
        List<Path> versions = versions();
        assertThat(Run.in(Locale.GERMANY, "compare", versions.get(0), versions.get(1)).out())
                .contains("Fassungen", "Basis", "Befunde: 1", "Andere Zahl: 1 (", "Änderungen von A zu B: ")
                .doesNotContain("Versions", "words", "differs");
    }

    @Test
    void whatProgramsReadIsTheSameInEveryLanguage() throws IOException {
        List<Path> versions = versions();
        Files.write(versions.get(1), "Der Preis ist heute hei\u00DF.".getBytes(StandardCharsets.ISO_8859_1));
        Object[] arguments = {"compare", versions.get(0), versions.get(1), versions.get(2), "--format", "json"};
        String german = json(Run.in(Locale.GERMANY, arguments));
        assertThat(german).contains("1, 2 and one other", "Read as");
        assertThat(german).isEqualTo(json(Run.in(Locale.ENGLISH, arguments)));
    }

    private static String json(Run run) {
        return run.out().replaceFirst("\"elapsedMillis\":\\{[^}]*}", "");
    }

    private List<Path> versions() throws IOException {
        return List.of(
                version("1.txt", "The council of Harrow bought 12 new boats for the harbour on Monday."),
                version("2.txt", "The council of Harrow bought 14 new boats for the harbour on Monday."),
                version("3.txt", "The council of Harrow bought 14 new boats for the harbour."));
    }

    private Path version(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
