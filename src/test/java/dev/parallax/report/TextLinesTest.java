package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void aLongTextGoesOnBelowItsBeginning() {
        assertThat(written("  A  ", "word ".repeat(30).strip()))
                .isEqualTo("  A  " + "word ".repeat(19).strip() + "\n     " + "word ".repeat(11).strip() + "\n");
    }

    @Test
    void aWordThatFitsNoLineStandsWhole() {
        assertThat(written("- ", "a " + "b".repeat(120))).isEqualTo("- a\n  " + "b".repeat(120) + "\n");
    }

    @Test
    void blanksInsideOfALineStay() {
        assertThat(written("", "a   b")).isEqualTo("a   b\n");
    }

    @Test
    void signsCountAsReadersSeeThem() {
        String text = "👍".repeat(98);
        assertThat(written("", text + " x")).isEqualTo(text + " x\n");
    }

    @Property(tries = 200)
    void noLineIsLongerThanItMayBeAndNothingIsLost(@ForAll("texts") String text) {
        String written = written("  - ", text);
        assertThat(written.lines()).allMatch(line -> line.length() <= 100);
        assertThat(TextLines.oneLine(written)).isEqualTo(TextLines.oneLine("- " + text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(40).list().ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Test
    void aStreamThatFailsIsTold() {
        TextLines lines = new TextLines(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        lines.line("a");
        assertThat(lines.finish()).isFalse();
    }

    private static String written(String lead, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextLines lines = new TextLines(out);
        lines.item(lead, text);
        assertThat(lines.finish()).isTrue();
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
