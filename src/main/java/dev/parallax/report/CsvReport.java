package dev.parallax.report;

import dev.parallax.claim.Claim;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimCell;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ledger.StatedStory;
import dev.parallax.message.Messages;
import dev.parallax.story.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The claim table as comma-separated values (RFC 4180), one row a claim, for spreadsheets.
 *
 * <p>Begins with a byte order mark, without which Excel takes UTF-8 for another encoding; LibreOffice skips it. A cell
 * that a spreadsheet would take for a formula, because it begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or
 * a carriage return, gets an apostrophe before it. Wordings stand on one line.
 */
public final class CsvReport implements Report {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The signs with which a formula begins in some spreadsheet, wide forms among them. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Messages messages;

    public CsvReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(header(comparison));
        int number = 0;
        for (ClaimRow row : comparison.claimTable().rows()) {
            csv.printRecord(cells(comparison.stated(), row, ++number));
        }
        csv.flush();
    }

    private List<String> header(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of(
                messages.text("report.csv.number"),
                messages.text("report.csv.claim"),
                messages.text("report.csv.kinds"),
                messages.text("report.csv.worth"),
                messages.text("report.csv.source"),
                messages.text("report.csv.severity"),
                messages.text("report.csv.versions")));
        for (Version version : comparison.story().versions()) {
            header.add(harmless(messages.text("report.csv.standing", version.label())));
            header.add(harmless(messages.text("report.csv.wording", version.label())));
        }
        return header;
    }

    private List<Object> cells(StatedStory story, ClaimRow row, int number) {
        String source = row.source();
        List<Object> cells = new ArrayList<>(List.of(
                number,
                harmless(row.wording()),
                messages.list(row.kinds().stream().map(this::kind).toList()),
                rounded(row.worth()),
                source == null ? "" : harmless(source),
                rounded(row.severity()),
                row.versions()));
        for (int version = 0; version < row.cells().size(); version++) {
            ClaimCell cell = row.cells().get(version);
            boolean maybe = !cell.related().isEmpty();
            cells.add(messages.text(maybe ? "report.related" : "report.standing." + cell.standing().key()));
            cells.add(harmless(story.text(version, maybe ? cell.related() : cell.spans())));
        }
        return cells;
    }

    private String kind(Claim.Kind kind) {
        return messages.text("report.kind." + Json.name(kind));
    }

    /** Always two digits and a point. */
    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
    }

    private static String harmless(String text) {
        String line = TextLines.oneLine(text);
        return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
