package dev.parallax.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a token costs in texts of growing length. */
final class GrowthTable {

    private static final List<String> BENCHMARKS = List.of("GrowthBenchmark.engine", "GrowthBenchmark.enginePasses");

    private final Scores scores;

    GrowthTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        List<String> lengths = BENCHMARKS.stream()
                .flatMap(benchmark -> scores.parameters(benchmark).keySet().stream())
                .distinct()
                .toList();
        if (lengths.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable(
                "tokens", "engine", "ns a token", "× first", "engine and passes", "ns a token", "× first");
        for (String length : lengths) {
            List<String> cells = new ArrayList<>(List.of(MarkdownTable.number(Integer.parseInt(length))));
            for (String benchmark : BENCHMARKS) {
                cells.addAll(cells(scores.parameters(benchmark), length));
            }
            table.row(cells.toArray(String[]::new));
        }
        return "Generated texts, one word in ten edited:\n\n%s\n".formatted(table);
    }

    private static List<String> cells(Map<String, Scores.Score> measured, String length) {
        if (!measured.containsKey(length)) {
            return List.of("–", "–", "–");
        }
        double first = nanos(measured, measured.keySet().iterator().next());
        double nanos = nanos(measured, length);
        return List.of(
                MarkdownTable.time(measured.get(length).millis()),
                MarkdownTable.number(nanos),
                MarkdownTable.ratio(nanos / first));
    }

    private static double nanos(Map<String, Scores.Score> measured, String length) {
        return measured.get(length).millis() * 1e6 / Integer.parseInt(length);
    }
}
