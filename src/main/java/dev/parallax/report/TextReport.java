package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.compare.Differences;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The comparison for reading in a terminal or a mail: the versions, the findings, the changes against the base. */
public final class TextReport implements Report {

    /** Versions further apart than this tell the event in their own words; a list of changed words would be all text. */
    private static final double FURTHEST_LISTED = 0.3;

    private final Messages messages;

    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.println(comparison.story().title());
        ignored(comparison, writer);
        if (comparison.basis().limit() != null) {
            writer.println(messages.text(comparison.basis().limit()));
        }
        byHand(comparison, writer);
        versions(comparison, writer);
        if (comparison.story().size() > 1) {
            findings(comparison, writer);
            for (int version = 0; version < comparison.story().size(); version++) {
                if (version != comparison.base()) {
                    changes(comparison, version, writer);
                }
            }
        }
        if (writer.checkError()) {
            throw new IOException(messages.text("report.stream-failed"));
        }
    }

    private void ignored(Comparison comparison, PrintWriter writer) {
        if (!comparison.options().ignored().isEmpty()) {
            String kinds = comparison.options().ignored().stream()
                    .map(kind -> messages.text("report.ignored." + kind.key()))
                    .collect(Collectors.joining(", "));
            writer.println(messages.text("report.ignored", kinds));
        }
    }

    private void byHand(Comparison comparison, PrintWriter writer) {
        int changes = comparison.story().handWork().decisions().size();
        if (changes > 0) {
            writer.println(messages.text("report.byHand", changes));
        }
    }

    private void versions(Comparison comparison, PrintWriter writer) {
        heading("report.versions", writer);
        Story story = comparison.story();
        int widest = story.versions().stream().mapToInt(version -> version.label().length()).max().orElse(0);
        for (int place = 0; place < story.size(); place++) {
            Version version = story.versions().get(place);
            int words = comparison.documents().get(place).wordCount();
            String distance = place == comparison.base()
                    ? messages.text("report.base")
                    : messages.text("report.distance", comparison.distance(place));
            writer.printf("  %s  %-" + widest + "s  %s  %s%n",
                    letter(place), version.label(), messages.text("report.words", words), distance);
            for (Notice warning : version.warnings()) {
                writer.println("     " + messages.text(warning));
            }
        }
    }

    private void findings(Comparison comparison, PrintWriter writer) {
        List<Finding> findings = comparison.ledger().findings();
        heading("report.findings", writer, findings.size());
        for (Finding finding : findings) {
            writer.println("  " + messages.text("finding." + finding.kind().key()));
            wordings(finding).forEach((text, letters) -> writer.println("    " + letters + "  " + text));
            if (!finding.absent().isEmpty()) {
                String letters = finding.absent().stream().map(TextReport::letter).collect(Collectors.joining(" "));
                writer.println("    " + messages.text("report.absent", letters));
            }
        }
    }

    /** What the evidence says, each wording once with the letters of the versions that have it. */
    private static Map<String, String> wordings(Finding finding) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (Evidence evidence : finding.evidence()) {
            letters.merge(oneLine(evidence.text()), letter(evidence.version()), (all, letter) -> all + " " + letter);
        }
        return letters;
    }

    private void changes(Comparison comparison, int version, PrintWriter writer) {
        if (comparison.distance(version) > FURTHEST_LISTED) {
            long shared = comparison.alignment().passages().stream()
                    .filter(passage -> passage.has(comparison.base()) && passage.has(version))
                    .count();
            heading("report.far", writer, letter(comparison.base()), letter(version), shared);
            return;
        }
        ChangeLines lines = new ChangeLines(comparison, version, messages);
        List<Difference> changes = Differences.of(comparison, version);
        heading("report.changes", writer, letter(comparison.base()), letter(version), changes.size());
        changes.forEach(change -> writer.println("  " + lines.line(change)));
    }

    private void heading(String key, PrintWriter writer, Object... arguments) {
        writer.println();
        writer.println(messages.text(key, arguments));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
