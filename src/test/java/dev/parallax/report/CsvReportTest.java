package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static final Version WIRE = Version.ofText("wire", """
            The board, which met on Tuesday, kept the old gate for 12 months.

            “We have no better gate,” chairwoman Ada Osei said.
            """);

    private static final Version HERALD = Version.ofText("=herald", """
            The board, which met on Tuesday, kept the old gate for 18 months.

            “We have no better gate,” chairwoman Ada Osei said.

            -7 degrees were measured at the gate on Friday.
            """);

    @Test
    void thereIsOneRowAClaimAndAPairOfColumnsAVersion() throws IOException {
        List<CSVRecord> records = records(WIRE, HERALD);
        assertThat(records.get(0)).containsExactly(
                "Number", "Claim", "Kinds", "Worth", "Source", "Severity", "Versions",
                "wire: standing", "wire: wording", "'=herald: standing", "'=herald: wording");
        assertThat(records.get(1)).startsWith(
                "1", "The board, which met on Tuesday, kept the old gate for 12 months.", "figure, date, event");
        assertThat(records.get(1).get(7)).isEqualTo("says it");
        assertThat(records.get(1).get(9)).isEqualTo("value differs");
        assertThat(records.get(2).get(4)).isEqualTo("Ada Osei");
        assertThat(records.get(2).get(9)).isEqualTo("same words");
        assertThat(records).allSatisfy(record -> assertThat(record.size()).isEqualTo(11));
    }

    @Test
    void aVersionThatDoesNotSayItIsAbsent() throws IOException {
        CSVRecord last = records(WIRE, HERALD).getLast();
        assertThat(last.get(6)).isEqualTo("1");
        assertThat(Set.of("absent", "maybe related")).contains(last.get(7));
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        assertThat(records(WIRE, HERALD).getLast().get(1)).startsWith("'-7 degrees");
    }

    @Test
    void itBeginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() throws IOException {
        byte[] bytes = bytes(WIRE, HERALD);
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").contains("\"The board, which met").contains("“We have no better gate,”");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aStoryOfOneVersionListsItsClaims() throws IOException {
        assertThat(records(WIRE)).hasSize(3).last().satisfies(record -> assertThat(record.get(7)).isEqualTo("says it"));
    }

    private static List<CSVRecord> records(Version... versions) throws IOException {
        String text = new String(bytes(versions), StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static byte[] bytes(Version... versions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Story story = new Story("", List.of(versions));
        new CsvReport(new Messages(Locale.ENGLISH)).write(
                new Comparer().compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken()), out);
        return out.toByteArray();
    }
}
