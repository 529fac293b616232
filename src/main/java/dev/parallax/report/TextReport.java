package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.compare.Differences;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The comparison for reading in a terminal or a mail: the versions, the findings, the quotations, the changes against the
 * base.
 */
public final class TextReport implements Report {

    /** Versions further apart than this tell the event in their own words; a list of changed words would be all text. */
    private static final double FURTHEST_LISTED = 0.3;

    private final Messages messages;

    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        TextLines lines = new TextLines(out);
        lines.line(comparison.story().title());
        ignored(comparison, lines);
        if (comparison.basis().limit() != null) {
            lines.line(messages.text(comparison.basis().limit()));
        }
        byHand(comparison, lines);
        versions(comparison, lines);
        if (comparison.story().size() > 1) {
            new FindingsText(comparison, messages, lines).write();
            new QuotationsText(comparison, messages, lines).write();
            for (int version = 0; version < comparison.story().size(); version++) {
                if (version != comparison.base()) {
                    changes(comparison, version, lines);
                }
            }
        }
        if (!lines.finish()) {
            throw new IOException(messages.text("report.stream-failed"));
        }
    }

    private void ignored(Comparison comparison, TextLines lines) {
        if (!comparison.options().ignored().isEmpty()) {
            List<String> kinds = comparison.options().ignored().stream()
                    .map(kind -> messages.text("report.ignored." + kind.key()))
                    .toList();
            lines.line(messages.text("report.ignored", messages.list(kinds)));
        }
    }

    private void byHand(Comparison comparison, TextLines lines) {
        int changes = comparison.story().handWork().decisions().size();
        if (changes > 0) {
            lines.line(messages.text("report.byHand", changes));
        }
    }

    private void versions(Comparison comparison, TextLines lines) {
        lines.blank();
        lines.line(messages.text("report.versions"));
        Story story = comparison.story();
        int widest = story.versions().stream().mapToInt(version -> version.label().length()).max().orElse(0);
        for (int place = 0; place < story.size(); place++) {
            Version version = story.versions().get(place);
            int words = comparison.documents().get(place).wordCount();
            String distance = place == comparison.base()
                    ? messages.text("report.base")
                    : messages.text("report.distance", comparison.distance(place));
            lines.item("  " + TextLines.letter(place) + "  ", ("%-" + widest + "s  %s  %s")
                    .formatted(version.label(), messages.text("report.words", words), distance));
            for (Notice warning : version.warnings()) {
                lines.item("     ", messages.text(warning));
            }
        }
    }

    private void changes(Comparison comparison, int version, TextLines lines) {
        String from = TextLines.letter(comparison.base());
        String to = TextLines.letter(version);
        lines.blank();
        if (comparison.distance(version) > FURTHEST_LISTED) {
            long shared = comparison.alignment().passages().stream()
                    .filter(passage -> passage.has(comparison.base()) && passage.has(version))
                    .count();
            lines.line(messages.text("report.far", from, to, shared));
            return;
        }
        ChangeLines changeLines = new ChangeLines(comparison, version, messages);
        List<Difference> changes = Differences.of(comparison, version);
        lines.line(messages.text("report.changes", from, to, changes.size()));
        changes.forEach(change -> lines.item("  - ", changeLines.line(change)));
    }
}
