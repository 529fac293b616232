package dev.parallax.benchmark;

import java.util.List;
import java.util.Map;

/** How long a comparison goes on after it was cancelled. */
final class CancelTable {

    private final Scores scores;

    CancelTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        List<Double> loading = scores.parameters("CancelLoadingBenchmark.cancel").values().stream()
                .flatMap(score -> score.each().stream())
                .toList();
        Map<String, Scores.Score> reading = scores.parameters("CancelBenchmark.cancel");
        if (reading.isEmpty() && loading.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable("cancelled", "tries", "median", "longest");
        reading.forEach((story, score) ->
                row(table, Stories.valueOf(story).label() + ", at moments spread over the comparison", score.each()));
        if (!loading.isEmpty()) {
            row(table, "the first comparison of a program, while the language model loads", loading);
        }
        return "From the cancelling of a comparison by meaning to its end:\n\n%s\n".formatted(table);
    }

    private static void row(MarkdownTable table, String label, List<Double> tries) {
        List<Double> sorted = tries.stream().sorted().toList();
        table.row(
                label,
                MarkdownTable.number(sorted.size()),
                MarkdownTable.time(sorted.get(sorted.size() / 2)),
                MarkdownTable.time(sorted.getLast()));
    }
}
