package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.compare.Differences;
import dev.parallax.story.Span;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists differences in the order in which they are read. Pure, for the background: a book has thousands. */
record DifferenceListing(Map<Integer, Integer> counts, List<DifferenceRow> rows, int total) {

    static final DifferenceListing NONE = new DifferenceListing(Map.of(), List.of(), 0);

    DifferenceListing {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /**
     * What is to be listed.
     *
     * @param versions the panes from left to right, as places in the story
     * @param only the version whose differences are listed; null for those of all
     * @param filter words that a wording must have; empty for all
     */
    record Order(Comparison comparison, List<Integer> versions, @Nullable Integer only, String filter) {}

    static DifferenceListing of(Order order, CancelToken cancel) {
        Comparison comparison = order.comparison();
        Map<Integer, Integer> counts = new HashMap<>();
        List<DifferenceRow> all = new ArrayList<>();
        for (int version : order.versions()) {
            cancel.check();
            if (version != comparison.base()) {
                List<Difference> found = Differences.of(comparison, version);
                counts.put(version, found.size());
                if (order.only() == null || order.only() == version) {
                    IntStream.range(0, found.size())
                            .forEach(at -> all.add(new DifferenceRow(version, found.get(at), at + 1, at + 1)));
                }
            }
        }
        List<DifferenceRow> sorted = order.only() == null ? sorted(all, order.versions()) : all;
        String wanted = order.filter().strip().toLowerCase(Locale.ROOT);
        List<DifferenceRow> rows = new ArrayList<>();
        for (DifferenceRow row : sorted) {
            cancel.check();
            if (wanted.isEmpty() || has(comparison, row, wanted)) {
                rows.add(row);
            }
        }
        return new DifferenceListing(counts, rows, sorted.size());
    }

    /** By place in the base; what differs at one place from left to right. */
    private static List<DifferenceRow> sorted(List<DifferenceRow> rows, List<Integer> versions) {
        List<DifferenceRow> sorted = rows.stream()
                .sorted(Comparator.<DifferenceRow>comparingInt(row -> row.difference().base().start())
                        .thenComparingInt(row -> versions.indexOf(row.version()))
                        .thenComparingInt(DifferenceRow::number))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> {
                    DifferenceRow row = sorted.get(at);
                    return new DifferenceRow(row.version(), row.difference(), row.number(), at + 1);
                })
                .toList();
    }

    private static boolean has(Comparison comparison, DifferenceRow row, String wanted) {
        return has(comparison, comparison.base(), row.difference().base(), wanted)
                || has(comparison, row.version(), row.difference().version(), wanted);
    }

    private static boolean has(Comparison comparison, int version, Span span, String wanted) {
        String words = span.of(comparison.documents().get(version).text());
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
