package dev.parallax.compare;

import dev.parallax.align.IncreasingChain;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts the columns of the map in an order that fits all versions: by their places in the base; what the base lacks stands
 * after the passage of the base that it follows in most of the versions that have it. Does not depend on the order of the
 * versions.
 */
final class ColumnOrder {

    private final List<Document> documents;
    private final List<MapColumn> columns;
    private final int base;

    /** By column, how many versions have it after which passage of the base, counted from 0; −1 before the first. */
    private final List<TreeMap<Integer, Integer>> votes = new ArrayList<>();

    private final List<List<Integer>> sequences;

    private ColumnOrder(List<Document> documents, List<MapColumn> columns, int base) {
        this.documents = documents;
        this.columns = columns;
        this.base = base;
        columns.forEach(any -> votes.add(new TreeMap<>()));
        sequences = IntStream.range(0, documents.size()).mapToObj(this::sequence).toList();
    }

    static List<MapColumn> of(List<Document> documents, List<MapColumn> columns, int base) {
        return new ColumnOrder(documents, columns, base).ordered();
    }

    private List<MapColumn> ordered() {
        List<Integer> ofBase = sequences.get(base);
        int[] rank = new int[columns.size()];
        for (int place = 0; place < ofBase.size(); place++) {
            rank[ofBase.get(place)] = place;
        }
        for (List<Integer> sequence : sequences) {
            vote(sequence, anchors(sequence, rank), rank);
        }
        Map<Integer, List<Integer>> gaps = new TreeMap<>();
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).has(base)) {
                gaps.computeIfAbsent(winner(votes.get(column)), any -> new ArrayList<>()).add(column);
            }
        }
        GapOrder inside = new GapOrder(sequences, column -> columns.get(column).words(documents));
        List<MapColumn> ordered = new ArrayList<>();
        for (int place = -1; place < ofBase.size(); place++) {
            if (place >= 0) {
                ordered.add(columns.get(ofBase.get(place)));
            }
            inside.sort(gaps.getOrDefault(place, List.of())).forEach(column -> ordered.add(columns.get(column)));
        }
        return ordered;
    }

    /** The columns of a version in the order of its text. */
    private List<Integer> sequence(int version) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).has(version))
                .boxed()
                .sorted(Comparator.comparingInt(column -> columns.get(column).first(version)))
                .toList();
    }

    /** For each column of a sequence, whether it stands there in the order of the base. */
    private boolean[] anchors(List<Integer> sequence, int[] rank) {
        List<IncreasingChain.Pair> common = IntStream.range(0, sequence.size())
                .filter(place -> columns.get(sequence.get(place)).has(base))
                .mapToObj(place -> new IncreasingChain.Pair(place, rank[sequence.get(place)], place, 1))
                .toList();
        boolean[] anchors = new boolean[sequence.size()];
        IncreasingChain.heaviest(common).forEach(pair -> anchors[pair.id()] = true);
        return anchors;
    }

    private void vote(List<Integer> sequence, boolean[] anchors, int[] rank) {
        int last = -1;
        for (int place = 0; place < sequence.size(); place++) {
            int column = sequence.get(place);
            if (anchors[place]) {
                last = rank[column];
            } else if (!columns.get(column).has(base)) {
                votes.get(column).merge(last, 1, Integer::sum);
            }
        }
    }

    /** What most are for; of several the first. */
    private static int winner(TreeMap<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .orElseThrow()
                .getKey();
    }
}
