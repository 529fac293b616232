package dev.parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Orders columns that stand between the same two passages of the base, so that each version's own follow one another and
 * nothing comes before what it follows in a version, as far as the versions agree.
 */
final class GapOrder {

    private final List<Map<Integer, Integer>> places;
    private final IntFunction<String> words;

    /** @param words tells columns apart that nothing else does */
    GapOrder(List<List<Integer>> sequences, IntFunction<String> words) {
        places = sequences.stream().map(GapOrder::places).toList();
        this.words = words;
    }

    private static Map<Integer, Integer> places(List<Integer> sequence) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < sequence.size(); place++) {
            places.put(sequence.get(place), place);
        }
        return places;
    }

    List<Integer> sort(List<Integer> gap) {
        return gap.size() < 2 ? gap : new Walk(gap).ordered();
    }

    /** Goes from column to column as a reader of the versions would. */
    private final class Walk {

        private final Map<Integer, Set<Integer>> next = new HashMap<>();
        private final Map<Integer, Integer> before = new HashMap<>();
        private final TreeSet<Integer> ready;
        private final TreeSet<Integer> left;

        Walk(List<Integer> gap) {
            Map<Integer, String> names = new HashMap<>();
            gap.forEach(column -> names.put(column, words.apply(column)));
            Comparator<Integer> byWords = Comparator.<Integer, String>comparing(names::get).thenComparing(column -> column);
            ready = new TreeSet<>(byWords);
            left = new TreeSet<>(byWords);
            left.addAll(gap);
            gap.forEach(column -> next.put(column, new HashSet<>()));
            for (Map<Integer, Integer> version : places) {
                chain(gap.stream().filter(version::containsKey).sorted(Comparator.comparing(version::get)).toList());
            }
            gap.stream().filter(column -> !before.containsKey(column)).forEach(ready::add);
        }

        private void chain(List<Integer> inVersion) {
            for (int place = 1; place < inVersion.size(); place++) {
                if (next.get(inVersion.get(place - 1)).add(inVersion.get(place))) {
                    before.merge(inVersion.get(place), 1, Integer::sum);
                }
            }
        }

        List<Integer> ordered() {
            List<Integer> ordered = new ArrayList<>();
            Set<Integer> following = Set.of();
            while (!left.isEmpty()) {
                int column = following.stream().filter(ready::contains).min(ready.comparator()).orElseGet(this::fresh);
                ready.remove(column);
                left.remove(column);
                ordered.add(column);
                following = next.get(column);
                following.forEach(this::free);
            }
            return ordered;
        }

        /** Where versions contradict each other, anything that is left. */
        private int fresh() {
            return ready.isEmpty() ? left.first() : ready.first();
        }

        private void free(int column) {
            if (before.merge(column, -1, Integer::sum) == 0 && left.contains(column)) {
                ready.add(column);
            }
        }
    }
}
