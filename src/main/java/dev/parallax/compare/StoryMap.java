package dev.parallax.compare;

import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A story seen from far away: a row for each version, a column for each passage and for each sentence that only one
 * version has. What is left out of the comparison is not on it. Immutable; any thread may use it.
 */
public final class StoryMap {

    private final Comparison comparison;
    private final Wordings wordings;
    private final List<MapColumn> columns;
    private final List<MapRow> rows;

    /** Takes a while for books. */
    public StoryMap(Comparison comparison) {
        this(comparison, new Wordings(comparison.documents(), comparison.options().ignored()));
    }

    private StoryMap(Comparison comparison, Wordings wordings) {
        this.comparison = comparison;
        this.wordings = wordings;
        columns = ColumnOrder.of(comparison.documents(), MapColumns.of(comparison), comparison.base());
        FoundThere found = new FoundThere(comparison, columns);
        rows = IntStream.range(0, comparison.documents().size())
                .parallel()
                .mapToObj(version -> row(version, found))
                .toList();
    }

    /** The map of a comparison that differs in the base only. */
    public StoryMap rebased(Comparison other) {
        return new StoryMap(other, wordings);
    }

    public int columns() {
        return columns.size();
    }

    /** One per version, in the story's order. */
    public List<MapRow> rows() {
        return rows;
    }

    /** What joins two versions, by their places in the story. Takes a while for books. */
    public Ties ties(int a, int b) {
        return TieFinder.find(comparison.documents(), columns, wordings, a, b);
    }

    private MapRow row(int version, FoundThere found) {
        Document document = comparison.documents().get(version);
        Set<Integer> moved = movedSentences(version);
        List<@Nullable MapCell> cells = new ArrayList<>(columns.size());
        for (int place = 0; place < columns.size(); place++) {
            MapColumn column = columns.get(place);
            cells.add(!column.has(version) ? null : new MapCell(
                    column.range(document, version),
                    apart(column, version),
                    moved.contains(column.first(version)),
                    found.count(version, place),
                    found.gravest(version, place)));
        }
        return new MapRow(cells, document.text().length());
    }

    private Set<Integer> movedSentences(int version) {
        Set<Integer> moved = new HashSet<>();
        comparison.moved().get(version).forEach(
                passage -> moved.addAll(comparison.alignment().passages().get(passage).in(version)));
        return moved;
    }

    private double apart(MapColumn column, int version) {
        int base = comparison.base();
        if (version != base) {
            return column.has(base) ? between(column, version, base) : 1;
        }
        return IntStream.range(0, rowCount())
                .filter(other -> other != base)
                .mapToDouble(other -> column.has(other) ? between(column, other, base) : 1)
                .average()
                .orElse(0);
    }

    private int rowCount() {
        return comparison.documents().size();
    }

    private double between(MapColumn column, int a, int b) {
        return wordings.apart(a, column.sentences().get(a), b, column.sentences().get(b));
    }

    /** The findings by the cell that their evidence is in. */
    private static final class FoundThere {

        private final int[][] counts;
        private final double[][] gravest;

        FoundThere(Comparison comparison, List<MapColumn> columns) {
            int versions = comparison.documents().size();
            counts = new int[versions][columns.size()];
            gravest = new double[versions][columns.size()];
            int[][] columnOf = columnOf(comparison.documents(), columns);
            for (Finding finding : comparison.findings()) {
                Set<List<Integer>> told = new HashSet<>();
                for (Evidence evidence : finding.trivial() ? List.<Evidence>of() : finding.evidence()) {
                    int version = evidence.version();
                    int sentence = comparison.documents().get(version).sentenceAt(evidence.span().start());
                    int column = sentence < 0 ? -1 : columnOf[version][sentence];
                    if (column >= 0 && told.add(List.of(version, column))) {
                        counts[version][column]++;
                        gravest[version][column] = Math.max(gravest[version][column], finding.severity());
                    }
                }
            }
        }

        int count(int version, int column) {
            return counts[version][column];
        }

        double gravest(int version, int column) {
            return gravest[version][column];
        }

        private static int[][] columnOf(List<Document> documents, List<MapColumn> columns) {
            int[][] columnOf = new int[documents.size()][];
            for (int version = 0; version < documents.size(); version++) {
                columnOf[version] = IntStream.range(0, documents.get(version).sentences().size()).map(any -> -1).toArray();
                for (int column = 0; column < columns.size(); column++) {
                    for (int sentence : columns.get(column).sentences().get(version)) {
                        columnOf[version][sentence] = column;
                    }
                }
            }
            return columnOf;
        }
    }
}
