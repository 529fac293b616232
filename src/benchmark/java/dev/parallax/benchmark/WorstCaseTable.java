package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;

/** Time and answer where the texts are hard to compare. */
final class WorstCaseTable {

    private final Scores scores;

    WorstCaseTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        MarkdownTable table =
                new MarkdownTable("engine and passes", "tokens", "time", "edit size", "approximate");
        boolean isEmpty = true;
        for (WorstCase worstCase : WorstCase.values()) {
            Scores.Score score = scores.of("WorstCaseBenchmark.enginePasses", worstCase.name());
            if (score != null) {
                row(table, worstCase, score);
                isEmpty = false;
            }
        }
        return isEmpty ? "" : "Texts that are hard to compare:\n\n%s\n".formatted(table);
    }

    private static void row(MarkdownTable table, WorstCase worstCase, Scores.Score score) {
        TextPair texts = worstCase.texts();
        EditScript script = Parallax.enginePasses(texts);
        table.row(
                worstCase.label(),
                MarkdownTable.number(texts.a().length) + " and " + MarkdownTable.number(texts.b().length),
                MarkdownTable.time(score.millis()),
                MarkdownTable.number(Sizes.of(Partners.of(script, texts), texts).edits()),
                script.approximate() ? "yes" : "no");
    }
}
