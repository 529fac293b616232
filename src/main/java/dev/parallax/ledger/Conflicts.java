package dev.parallax.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Gathers what differs pair by pair into groups over all versions: whatever hangs together by its differences, with one
 * place of each version that agrees with a side.
 */
final class Conflicts<T> {

    private final ToIntFunction<T> version;
    private final Comparator<T> byPlace;
    private final List<List<T>> differing = new ArrayList<>();
    private final List<List<T>> agreeing = new ArrayList<>();

    /** @param byPlace orders all things of all versions, none of them equal to another */
    Conflicts(ToIntFunction<T> version, Comparator<T> byPlace) {
        this.version = version;
        this.byPlace = byPlace;
    }

    void differ(T a, T b) {
        differing.add(List.of(a, b));
    }

    void agree(T a, T b) {
        agreeing.add(List.of(a, b));
    }

    /** Each by place. */
    List<List<T>> groups() {
        List<T> all = differing.stream().flatMap(List::stream).sorted(byPlace).distinct().toList();
        Map<T, Integer> numbers = new HashMap<>();
        all.forEach(one -> numbers.put(one, numbers.size()));
        UnionFind joined = new UnionFind(all.size());
        differing.forEach(pair -> joined.join(numbers.get(pair.getFirst()), numbers.get(pair.getLast())));
        return joined.groups().stream().map(group -> withAgreeing(group.stream().map(all::get).toList())).toList();
    }

    /** With the versions that agree with one of the contesting ones, each at its first place. */
    private List<T> withAgreeing(List<T> contesting) {
        Set<T> sides = Set.copyOf(contesting);
        Map<Integer, T> others = new TreeMap<>();
        for (List<T> pair : agreeing) {
            add(pair.getFirst(), pair.getLast(), sides, others);
            add(pair.getLast(), pair.getFirst(), sides, others);
        }
        List<T> told = new ArrayList<>(contesting);
        told.addAll(others.values());
        told.sort(byPlace);
        return told;
    }

    private void add(T one, T other, Set<T> sides, Map<Integer, T> others) {
        int place = version.applyAsInt(one);
        if (sides.contains(other) && sides.stream().noneMatch(side -> version.applyAsInt(side) == place)) {
            others.merge(place, one, (a, b) -> byPlace.compare(a, b) <= 0 ? a : b);
        }
    }
}
