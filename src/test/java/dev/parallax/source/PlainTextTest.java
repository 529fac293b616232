package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String ENGLISH = "“We won’t sell,” the mayor said – and left the hall at 9 p.m.\n";
    private static final String GERMAN = "Der Bürgermeister von Groß Ühlen ließ die Brücke über Nacht schließen.\n";
    private static final String FRENCH =
            "Le maire a annoncé hier que l'école fermée depuis août serait rouverte à Noël.\n";
    private static final String RUSSIAN =
            "Мост через гавань закрыт для движения, сообщил городской совет в пятницу утром.\n";
    private static final String JAPANESE = "港の橋は金曜日の朝からすべての車両に対して閉鎖されたと市議会が発表した。\n";

    @Test
    void utf8IsReadAsItIs() throws SourceException {
        Version version = read(ENGLISH + RUSSIAN, StandardCharsets.UTF_8);

        assertThat(version.text()).isEqualTo(ENGLISH + RUSSIAN);
        assertThat(version.provenance().encoding()).isEqualTo("UTF-8");
        assertThat(version.warnings()).isEmpty();
    }

    @Test
    void byteOrderMarkOfUtf8IsNoText() throws SourceException {
        Version version = read("\uFEFF" + GERMAN, StandardCharsets.UTF_8);

        assertThat(version.text()).isEqualTo(GERMAN);
        assertThat(version.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkSaysHowTheTextIsWritten(String charset) throws SourceException {
        Version version = read("\uFEFF" + ENGLISH + JAPANESE, Charset.forName(charset));

        assertThat(version.text()).isEqualTo(ENGLISH + JAPANESE);
        assertThat(version.provenance().encoding()).isEqualTo(charset);
        assertThat(version.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsKnownByItsZeros(String charset) throws SourceException {
        Version english = read(ENGLISH, Charset.forName(charset));
        Version russian = read(RUSSIAN, Charset.forName(charset));

        assertThat(english.text()).isEqualTo(ENGLISH);
        assertThat(russian.text()).isEqualTo(RUSSIAN);
        assertThat(english.provenance().encoding()).isEqualTo(charset);
        assertThat(Sentences.of(english.warnings())).containsExactly(guessed(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN, FRENCH, "Café\n", "50 €\n"})
    void westernTextIsReadAsWindows1252(String text) throws SourceException {
        Version version = read(text, Charset.forName("windows-1252"));

        assertThat(version.text()).isEqualTo(text);
        assertThat(version.provenance().encoding()).isEqualTo("Windows-1252");
        assertThat(Sentences.of(version.warnings()))
                .containsExactly("Read as Windows-1252, because the text does not say how it is written."
                        + " If letters look wrong, save it as UTF-8 and open it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, FRENCH})
    void latin1IsReadAsWindows1252(String text) throws SourceException {
        assertThat(read(text, StandardCharsets.ISO_8859_1).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Windows-1251", "KOI8-R, KOI8-R"})
    void russianCharacterSetsAreGuessed(String charset, String name) throws SourceException {
        Version version = read(RUSSIAN.repeat(3), Charset.forName(charset));

        assertThat(version.text()).isEqualTo(RUSSIAN.repeat(3));
        assertThat(Sentences.of(version.warnings())).containsExactly(guessed(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP"})
    void japaneseCharacterSetsAreGuessed(String charset) throws SourceException {
        assertThat(read(JAPANESE.repeat(3), Charset.forName(charset)).text()).isEqualTo(JAPANESE.repeat(3));
    }

    @Test
    void brokenBytesInUtf8AreCounted() throws SourceException {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        bytes[GERMAN.indexOf('B')] = (byte) 0xE4;

        Version once = OriginalReader.read(Samples.file("a.txt", bytes));
        bytes[0] = (byte) 0xFF;
        Version twice = OriginalReader.read(Samples.file("a.txt", bytes));

        assertThat(once.text()).startsWith("Der \uFFFDürgermeister von Groß");
        assertThat(once.provenance().encoding()).isEqualTo("UTF-8");
        assertThat(Sentences.of(once.warnings()))
                .containsExactly("One place was not readable as UTF-8 and shows as \uFFFD."
                        + " Save the text again as UTF-8 where it came from.");
        assertThat(Sentences.of(twice.warnings()).getFirst())
                .startsWith("2 places were not readable as UTF-8 and show as \uFFFD.");
    }

    @Test
    void lineEndsBecomeLineFeedsAndNothingElseChanges() throws SourceException {
        String text = "\tOne\r\nTwo \r\rThree\u00A0\u2028four\u00AD\n\r\n";

        assertThat(read(text, StandardCharsets.UTF_8).text())
                .isEqualTo("\tOne\nTwo \n\nThree\u00A0\u2028four\u00AD\n\n");
    }

    @Test
    void provenanceNamesTheBytes() throws SourceException {
        Version version = OriginalReader.read(Samples.file("dir/a.txt", "abc"));

        assertThat(version.provenance().origin()).isEqualTo("dir/a.txt");
        assertThat(version.provenance().format()).isEqualTo("text");
        assertThat(version.provenance().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF"})
    void emptyFilesAreRefused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("x is empty. Check that it is the right one.");
    }

    @Test
    void knownBinaryFilesAreNamed() {
        assertThat(refusal("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("x is a PDF file."
                        + " Save it as text or HTML and open that, or copy its text and paste it here.");
        assertThat(refusal(latin1("PK\u0003\u0004 word/document.xml")))
                .isEqualTo("x is an Office document. Save it as text or HTML and open that.");
        assertThat(refusal(latin1("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")))
                .startsWith("x is an Office document.");
        assertThat(refusal(latin1("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text")))
                .isEqualTo("x is an OpenDocument file. Save it as text or HTML and open that.");
        assertThat(refusal(latin1("PK\u0003\u0004 notes.txt")))
                .isEqualTo("x is an archive. Unpack it and open the text files inside.");
        assertThat(refusal(latin1("\u001F\u008B\b"))).startsWith("x is an archive.");
        assertThat(refusal(latin1("{\\rtf1\\ansi A story.}")))
                .isEqualTo("x is a rich text file. Save it as plain text or HTML and open that.");
        assertThat(refusal(latin1("\u0089PNG\r\n\u001A\n")))
                .isEqualTo("x is a picture. Save the story as text or HTML and open that.");
        assertThat(refusal(latin1("\u00FF\u00D8\u00FF\u00E0"))).startsWith("x is a picture.");
    }

    @Test
    void zerosInTextAreRefused() {
        assertThat(refusal(latin1("A story with a zero\0 in it.")))
                .isEqualTo("x is not a text file. Save the story as text or HTML and open that.");
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] withoutZeros = Arrays.copyOf(noise, noise.length);
        for (int i = 0; i < withoutZeros.length; i++) {
            withoutZeros[i] = withoutZeros[i] == 0 ? 1 : withoutZeros[i];
        }

        assertThat(refusal(noise)).startsWith("x is not a text file.");
        assertThat(refusal(withoutZeros)).startsWith("x is not a text file.");
    }

    @Test
    void pageSavedAsTextIsReadAsPage() throws SourceException {
        String page = "\n<!DOCTYPE html><p>" + "The mayor spoke for an hour. ".repeat(20) + "</p>";

        assertThat(OriginalReader.read(Samples.file("x.txt", page)).provenance().format()).isEqualTo("html");
        assertThat(OriginalReader.read(Samples.file("x", page.getBytes(StandardCharsets.UTF_16))).text())
                .startsWith("The mayor");
    }

    @Test
    void hugeLineIsRead() throws SourceException {
        String line = "word ".repeat(1_000_000);

        assertThat(read(line, StandardCharsets.UTF_8).text()).isEqualTo(line);
    }

    @Test
    void textAboveTheLimitIsRefused() {
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        large.writeBytes(new byte[SizeLimit.MOST_BYTES + 1]);

        assertThat(refusal(large.toByteArray()))
                .isEqualTo("x has 20.1 MB, and a text may have at most 20 MB. Cut it into smaller files.");
    }

    private static Version read(String text, Charset charset) throws SourceException {
        return OriginalReader.read(Samples.file("a.txt", text.getBytes(charset)));
    }

    private static String refusal(byte[] bytes) {
        return Sentences.refusal(() -> OriginalReader.read(Samples.file("x", bytes)));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String guessed(String encoding) {
        return "Read as " + encoding + ", because the text does not say how it is written."
                + " If letters look wrong, save it as UTF-8 and open it again.";
    }
}
