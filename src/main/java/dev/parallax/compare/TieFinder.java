package dev.parallax.compare;

import dev.parallax.align.IncreasingChain;
import dev.parallax.compare.Tie.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what joins two versions: the passages that both have, and where each stands that only one has. */
final class TieFinder {

    private final List<Document> documents;
    private final List<MapColumn> columns;
    private final Wordings wordings;
    private final int a;
    private final int b;

    private TieFinder(List<Document> documents, List<MapColumn> columns, Wordings wordings, int a, int b) {
        this.documents = documents;
        this.columns = columns;
        this.wordings = wordings;
        this.a = a;
        this.b = b;
    }

    static Ties find(List<Document> documents, List<MapColumn> columns, Wordings wordings, int a, int b) {
        TieFinder finder = new TieFinder(documents, columns, wordings, a, b);
        List<MapColumn> both = columns.stream().filter(column -> column.has(a) && column.has(b)).toList();
        Set<Integer> level = finder.level(both);
        List<Tie> ties = new ArrayList<>();
        List<Tie> inOrder = new ArrayList<>();
        for (int place = 0; place < both.size(); place++) {
            Tie tie = finder.tie(both.get(place), level.contains(place));
            ties.add(tie);
            if (tie.kind() != Kind.MOVED) {
                inOrder.add(tie);
            }
        }
        inOrder.sort(Comparator.comparing(Tie::left));
        ties.addAll(finder.alone(a, inOrder, true));
        ties.addAll(finder.alone(b, inOrder, false));
        return new Ties(ties);
    }

    /** The places of the passages that stand in the same order in both. */
    private Set<Integer> level(List<MapColumn> both) {
        List<IncreasingChain.Pair> pairs = IntStream.range(0, both.size()).mapToObj(place -> {
            Span inA = span(both.get(place), a);
            Span inB = span(both.get(place), b);
            return new IncreasingChain.Pair(place, inA.start(), inB.start(), Math.min(inA.length(), inB.length()));
        }).toList();
        Set<Integer> level = new HashSet<>();
        IncreasingChain.heaviest(pairs).forEach(pair -> level.add(pair.id()));
        return level;
    }

    private Tie tie(MapColumn column, boolean level) {
        double apart = wordings.apart(a, column.sentences().get(a), b, column.sentences().get(b));
        Kind kind = !level ? Kind.MOVED : apart == 0 ? Kind.SAME : Kind.REWORDED;
        return new Tie(kind, span(column, a), span(column, b), apart);
    }

    /** What only one of the two has; sentences that follow one another are one. */
    private List<Tie> alone(int version, List<Tie> inOrder, boolean isLeft) {
        List<MapColumn> mine = columns.stream()
                .filter(column -> column.has(version))
                .sorted(Comparator.comparingInt(column -> column.first(version)))
                .toList();
        List<Tie> found = new ArrayList<>();
        Span run = null;
        int place = 0;
        int next = 0;
        for (MapColumn column : mine) {
            boolean isAlone = !column.has(isLeft ? b : a);
            Span span = span(column, version);
            if (run != null && !isAlone) {
                found.add(one(run, place, isLeft));
                run = null;
            }
            if (!isAlone) {
                continue;
            }
            while (next < inOrder.size() && own(inOrder.get(next), isLeft).start() < span.start()) {
                place = own(inOrder.get(next++), !isLeft).end();
            }
            run = run == null ? span : run.cover(span);
        }
        if (run != null) {
            found.add(one(run, place, isLeft));
        }
        return found;
    }

    private static Span own(Tie tie, boolean isLeft) {
        return isLeft ? tie.left() : tie.right();
    }

    private static Tie one(Span run, int place, boolean isLeft) {
        Span nothing = Span.emptyAt(place);
        return isLeft ? new Tie(Kind.ONLY_LEFT, run, nothing, 1) : new Tie(Kind.ONLY_RIGHT, nothing, run, 1);
    }

    private Span span(MapColumn column, int version) {
        return column.range(documents.get(version), version);
    }
}
