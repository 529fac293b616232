package dev.parallax.ui.painting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks that overlap one another, collected in any order and merged into runs that do not. */
final class Layers {

    private static final List<GutterSign> SHARES = List.of(
            GutterSign.ONLY_HERE, GutterSign.ALL_DIFFER, GutterSign.ALL_BUT_ONE, GutterSign.SPLIT, GutterSign.LACKING);

    private final Lines lines;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Integer, Set<GutterSign>> signs = new HashMap<>();

    Layers(Lines lines) {
        this.lines = lines;
    }

    Lines lines() {
        return lines;
    }

    void mark(int start, int end, Mark mark) {
        if (start < end) {
            edges.add(new Edge(start, mark, 1));
            edges.add(new Edge(end, mark, -1));
        }
    }

    void sign(int line, GutterSign sign) {
        signs.computeIfAbsent(line, any -> EnumSet.noneOf(GutterSign.class)).add(sign);
    }

    /** Marks merged into runs that cover a text of this length. */
    List<MarkRun> runs(int length) {
        edges.sort(Comparator.comparingInt(Edge::place));
        Map<Mark, Integer> open = new EnumMap<>(Mark.class);
        Map<Set<Mark>, Set<Mark>> shared = new HashMap<>();
        List<MarkRun> runs = new ArrayList<>();
        int done = 0;
        for (Edge edge : edges) {
            if (edge.place > done) {
                Set<Mark> marks = Set.copyOf(open.keySet());
                add(runs, edge.place - done, shared.computeIfAbsent(marks, same -> same));
                done = edge.place;
            }
            open.merge(edge.mark, edge.step, (a, b) -> a + b == 0 ? null : a + b);
        }
        if (done < length) {
            add(runs, length - done, Set.of());
        }
        return runs;
    }

    /** Appends a run, or lengthens the last one when it has the same marks. */
    private static void add(List<MarkRun> runs, int length, Set<Mark> marks) {
        if (!runs.isEmpty() && runs.getLast().marks().equals(marks)) {
            length += runs.removeLast().length();
        }
        runs.add(new MarkRun(length, marks));
    }

    /** The signs of every line; one that has words of both kinds is simply changed. */
    List<Set<GutterSign>> signs() {
        List<Set<GutterSign>> all = new ArrayList<>(Collections.nCopies(lines.count(), Set.of()));
        signs.forEach((line, found) -> all.set(line, settled(found)));
        return all;
    }

    /** Of how many versions have words beside a line only the rarest is told: more signs would be higher than the line. */
    private static void settleShares(Set<GutterSign> found) {
        SHARES.stream().filter(found::contains).findFirst().ifPresent(first -> {
            found.removeAll(SHARES);
            found.add(first);
        });
    }

    private static Set<GutterSign> settled(Set<GutterSign> found) {
        boolean mixed = found.contains(GutterSign.CHANGED)
                || found.contains(GutterSign.ADDED) && found.contains(GutterSign.DELETED);
        Set<GutterSign> settled = EnumSet.copyOf(found);
        if (mixed) {
            settled.removeAll(Set.of(GutterSign.ADDED, GutterSign.DELETED));
            settled.add(GutterSign.CHANGED);
        }
        settleShares(settled);
        return Set.copyOf(settled);
    }

    private record Edge(int place, Mark mark, int step) {}
}
