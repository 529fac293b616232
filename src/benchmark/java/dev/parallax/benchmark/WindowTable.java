package dev.parallax.benchmark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader waits for in the window. */
final class WindowTable {

    private static final String NOTHING = "–";
    private static final List<Integer> PERCENTILES = List.of(50, 90, 99, 100);
    private static final List<String> CHANGES = List.of("open", "otherBase", "otherView", "otherTheme");

    private final Scores scores;

    WindowTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        return frames() + changes();
    }

    private String frames() {
        Map<String, Scores.Score> scroll = scores.parameters("ScrollBenchmark.scroll");
        if (scroll.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable(
                "a turn of the wheel, until it is drawn", "half of the frames", "9 of 10", "99 of 100", "all", "MB resident");
        scroll.forEach((story, score) -> table.row(
                Stories.valueOf(story).label(),
                percentile(score, 0),
                percentile(score, 1),
                percentile(score, 2),
                percentile(score, 3),
                MarkdownTable.number(score.resident())));
        return "All panes scrolled together in a window of 1,600 × 1,000, drawn without a graphics card:\n\n%s\n".formatted(table);
    }

    private String changes() {
        Map<String, Scores.Score> open = scores.parameters("OpenBenchmark.open");
        if (open.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable("until it is drawn", "open", "other base", "other view", "other theme");
        open.keySet().forEach(story -> table.row(
                Stories.valueOf(story).label(), time(story, 0), time(story, 1), time(story, 2), time(story, 3)));
        return "The same window, with the comparison at hand:\n\n%s\n".formatted(table);
    }

    private static String percentile(Scores.Score score, int place) {
        return MarkdownTable.time(score.spread().getPercentile(PERCENTILES.get(place)));
    }

    private String time(String story, int change) {
        Scores.@Nullable Score score = scores.of("OpenBenchmark." + CHANGES.get(change), story);
        return score == null ? NOTHING : MarkdownTable.time(score.millis());
    }
}
