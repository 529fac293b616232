package dev.parallax.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a comparison behind cutting and aligning. */
final class FindingsTable {

    private static final String NOTHING = "–";

    private final Scores scores;

    FindingsTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        Map<String, Scores.Score> whole = scores.parameters("FindingsBenchmark.whole");
        if (whole.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable(
                "from aligned texts to findings", "reading", "comparing and tables", "both", "MB allocated");
        whole.forEach((story, score) -> table.row(
                Stories.valueOf(story).label(),
                time(scores.of("FindingsBenchmark.statements", story)),
                time(scores.of("FindingsBenchmark.ledgerAndTables", story)),
                MarkdownTable.time(score.millis()),
                MarkdownTable.number(score.megabytes())));
        return "*Reading* finds quotations, speakers, figures, names and claims; *comparing* makes the findings, the table of"
                + " claims and the collations of quotations:\n\n%s\n".formatted(table);
    }

    private static String time(Scores.@Nullable Score score) {
        return score == null ? NOTHING : MarkdownTable.time(score.millis());
    }
}
