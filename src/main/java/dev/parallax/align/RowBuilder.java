package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Builds rows of paragraphs, one version after the other: its paragraphs join the rows that say the same, as far as that
 * leaves both in order, and what finds no row is put between its neighbours.
 */
final class RowBuilder {

    /** A paragraph, or a row, belongs to another one beside its neighbour where so much of it is said there. */
    private static final double MOST_OF_IT = 0.5;

    /** More than any text weighs. */
    private static final double PINNED = 1e9;

    private final List<Document> documents;
    private final List<Map<Integer, Map<Integer, Integer>>> shared;
    private List<Row> rows = new ArrayList<>();

    /** One row while it grows: a range of paragraphs for each version that is in it. */
    static final class Row {
        private final Map<Integer, int[]> ranges = new TreeMap<>();
        private final int[] nexts;
        private final Map<Integer, Integer> said = new HashMap<>();
        private boolean loose;
        private boolean pinned;
        private int length;

        private Row(int versions) {
            nexts = new int[versions];
        }

        /** Whether it holds what belongs together, not what merely stands between the same neighbours. */
        boolean isTied() {
            return !loose && ranges.size() > 1;
        }

        int first(int version) {
            int[] range = ranges.get(version);
            return range == null ? nexts[version] : range[0];
        }

        int end(int version) {
            int[] range = ranges.get(version);
            return range == null ? nexts[version] : range[1];
        }
    }

    RowBuilder(List<Document> documents, Alignment alignment, HandWork handWork) {
        this.documents = documents;
        shared = shared(alignment, handWork);
        Integer[] order = order();
        for (int version : order) {
            add(version);
        }
        gather();
        for (int version : order) {
            int next = 0;
            for (Row row : rows) {
                row.nexts[version] = next;
                next = row.end(version);
            }
        }
    }

    /** In order. */
    List<Row> rows() {
        return rows;
    }

    /** For each version and paragraph how many characters of each passage stand there; pins count as passages. */
    private List<Map<Integer, Map<Integer, Integer>>> shared(Alignment alignment, HandWork handWork) {
        List<Map<Integer, Map<Integer, Integer>>> found = new ArrayList<>();
        documents.forEach(any -> found.add(new TreeMap<>()));
        for (int id = 0; id < alignment.passages().size(); id++) {
            for (SentenceRef member : alignment.passages().get(id).members()) {
                Sentence sentence = documents.get(member.version()).sentences().get(member.sentence());
                found.get(member.version())
                        .computeIfAbsent(sentence.paragraph(), any -> new TreeMap<>())
                        .merge(id, sentence.span().length(), Integer::sum);
            }
        }
        int id = -1;
        for (Pin pin : handWork.pins()) {
            for (StorySpan place : pin.places()) {
                Document document = documents.get(place.version());
                int sentence = Math.max(0, document.sentenceAt(place.span().start()));
                if (!document.sentences().isEmpty()) {
                    int paragraph = document.sentences().get(sentence).paragraph();
                    found.get(place.version()).computeIfAbsent(paragraph, any -> new TreeMap<>()).put(id, 0);
                }
            }
            id--;
        }
        return found;
    }

    /** The version that shares most comes first. */
    private Integer[] order() {
        int[] byText = VersionOrder.of(documents);
        return IntStream.of(byText)
                .boxed()
                .sorted(Comparator.comparingInt((Integer version) -> -shared.get(version).values().stream()
                        .flatMap(paragraph -> paragraph.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum()))
                .toArray(Integer[]::new);
    }

    private void add(int version) {
        int paragraphs = documents.get(version).paragraphs().size();
        RowMatch match = new RowMatch(paragraphs, rows.size(), weights(version));
        int[] rowOf = match.chain();
        join(version, rowOf, match);
        merge(rowOf, match);
        place(version, rowOf);
    }

    private Map<Long, Double> weights(int version) {
        Map<Integer, List<Integer>> rowsWith = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int passage : rows.get(row).said.keySet()) {
                rowsWith.computeIfAbsent(passage, any -> new ArrayList<>()).add(row);
            }
        }
        Map<Long, Double> weights = new TreeMap<>();
        shared.get(version).forEach((paragraph, passages) -> passages.forEach((passage, length) -> {
            for (int row : rowsWith.getOrDefault(passage, List.of())) {
                double weight = passage < 0 ? PINNED : Math.min(length, rows.get(row).said.get(passage));
                weights.merge(RowMatch.key(paragraph, row), weight, Double::sum);
            }
        }));
        return weights;
    }

    /** Paragraphs beside one that has found its row join it when they say mostly what it says. */
    private void join(int version, int[] rowOf, RowMatch match) {
        for (int step : new int[] {1, -1}) {
            for (int i = 1; i < rowOf.length; i++) {
                int paragraph = step > 0 ? i : rowOf.length - 1 - i;
                int row = rowOf[paragraph - step];
                boolean mostly = row >= 0 && match.weight(paragraph, row)
                        >= MOST_OF_IT * documents.get(version).paragraphs().get(paragraph).length();
                if (rowOf[paragraph] < 0 && mostly) {
                    rowOf[paragraph] = row;
                }
            }
        }
    }

    /** Rows beside one that a paragraph has found become one with it when the paragraph says mostly what they say. */
    private void merge(int[] rowOf, RowMatch match) {
        int[] into = IntStream.range(0, rows.size()).toArray();
        boolean[] taken = new boolean[rows.size()];
        IntStream.of(rowOf).filter(row -> row >= 0).forEach(row -> taken[row] = true);
        for (int step : new int[] {1, -1}) {
            for (int i = 1; i < into.length; i++) {
                int row = step > 0 ? i : into.length - 1 - i;
                int target = into[row - step];
                if (!taken[row] && into[row] == row && !rows.get(row).pinned && taken[target]) {
                    int paragraph = match.bestFor(row);
                    boolean mostly = paragraph >= 0 && rowOf[paragraph] == target
                            && match.weight(paragraph, row) >= MOST_OF_IT * rows.get(row).length;
                    into[row] = mostly ? target : row;
                }
            }
        }
        if (IntStream.range(0, into.length).anyMatch(row -> into[row] != row)) {
            unite(into, rowOf);
        }
    }

    private void unite(int[] into, int[] rowOf) {
        List<Row> united = new ArrayList<>();
        int[] newPlace = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0 && into[row] == into[row - 1]) {
                absorb(united.getLast(), rows.get(row));
            } else {
                united.add(rows.get(row));
            }
            newPlace[row] = united.size() - 1;
        }
        rows = united;
        Arrays.setAll(rowOf, paragraph -> rowOf[paragraph] < 0 ? -1 : newPlace[rowOf[paragraph]]);
    }

    private static void absorb(Row row, Row next) {
        next.ranges.forEach((version, range) ->
                row.ranges.merge(version, range, (a, b) -> new int[] {a[0], b[1]}));
        next.said.forEach((passage, length) -> row.said.merge(passage, length, Integer::sum));
        row.length += next.length;
        row.pinned |= next.pinned;
    }

    /** Puts the paragraphs into their rows; those without one get a row each, behind that of the one before. */
    private void place(int version, int[] rowOf) {
        List<Row> placed = new ArrayList<>();
        int row = 0;
        int paragraph = 0;
        while (paragraph < rowOf.length) {
            int target = rowOf[paragraph];
            while (target >= 0 && row < target) {
                placed.add(rows.get(row++));
            }
            int end = paragraph + 1;
            while (target >= 0 && end < rowOf.length && rowOf[end] == target) {
                end++;
            }
            Row found = target < 0 ? new Row(documents.size()) : rows.get(row++);
            put(version, paragraph, end, found);
            placed.add(found);
            paragraph = end;
        }
        placed.addAll(rows.subList(row, rows.size()));
        rows = placed;
    }

    /** What no version shares with another becomes one row between those that do. */
    private void gather() {
        List<Row> gathered = new ArrayList<>();
        for (Row row : rows) {
            if (!row.isTied() && !gathered.isEmpty() && !gathered.getLast().isTied()) {
                absorb(gathered.getLast(), row);
                gathered.getLast().loose = true;
            } else {
                gathered.add(row);
            }
        }
        rows = gathered;
    }

    private void put(int version, int from, int to, Row row) {
        row.ranges.put(version, new int[] {from, to});
        int length = 0;
        Map<Integer, Integer> said = new HashMap<>();
        for (int paragraph = from; paragraph < to; paragraph++) {
            length += documents.get(version).paragraphs().get(paragraph).length();
            shared.get(version).getOrDefault(paragraph, Map.of())
                    .forEach((passage, characters) -> said.merge(passage, characters, Integer::sum));
        }
        said.forEach((passage, characters) -> row.said.merge(passage, characters, Math::max));
        row.length = Math.max(row.length, length);
        row.pinned |= said.keySet().stream().anyMatch(passage -> passage < 0);
    }
}
