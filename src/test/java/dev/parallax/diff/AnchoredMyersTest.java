package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the engine; one letter or number is one element. */
class AnchoredMyersTest {

    /** Long enough for anchors and for a search that its budget cuts short. */
    private static final int LONG = 20_000;

    private static final int EDITS = 60;

    @Property(tries = 1000)
    void theScriptRebuildsTheTarget(@ForAll("sequences") List<Integer> a, @ForAll("sequences") List<Integer> b) {
        assertThat(applied(a, b, diff(a, b))).isEqualTo(b);
    }

    @Property(tries = 1000)
    void whatIsNotChangedIsEqual(@ForAll("sequences") List<Integer> a, @ForAll("sequences") List<Integer> b) {
        assertThat(kept(a, diff(a, b), true)).isEqualTo(kept(b, diff(a, b), false));
    }

    @Property(tries = 1000)
    void noShorterScriptExistsForSequencesThatNeedNoAnchors(
            @ForAll("sequences") List<Integer> a, @ForAll("sequences") List<Integer> b) {
        assertThat(size(diff(a, b))).isEqualTo(size(new MyersDiff<Integer>().computeDiff(a, b, null)));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void longSequencesAreRebuilt(@ForAll("seeds") long seed) {
        List<Integer> a = prose(seed, 6_000);
        List<Integer> b = edited(seed, a);
        assertThat(applied(a, b, diff(a, b))).isEqualTo(b);
    }

    /** The replaced elements are new, so whatever is unique on both sides is a true anchor and nothing more is lost. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void nothingButTheEditsIsLostInALongText(@ForAll("seeds") long seed) {
        List<Integer> a = prose(seed, 6_000);
        List<Integer> b = edited(seed, a);
        assertThat(size(diff(a, b))).isLessThanOrEqualTo(2 * EDITS);
    }

    @Property
    void theScriptIsTheSameEveryTime(@ForAll("sequences") List<Integer> a, @ForAll("sequences") List<Integer> b) {
        assertThat(shown(diff(a, b))).isEqualTo(shown(diff(a, b)));
    }

    @Property
    void aSequenceDiffersInNothingFromItself(@ForAll("sequences") List<Integer> a) {
        assertThat(diff(a, new ArrayList<>(a))).isEmpty();
    }

    @Property
    void changesAreApartAndInOrder(@ForAll("sequences") List<Integer> a, @ForAll("sequences") List<Integer> b) {
        List<Change> changes = diff(a, b);
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).startOriginal).isGreaterThan(changes.get(i - 1).endOriginal);
            assertThat(changes.get(i).startRevised).isGreaterThan(changes.get(i - 1).endRevised);
        }
    }

    @Example
    void nothingComesOfNothing() {
        assertThat(diff(List.of(), List.of())).isEmpty();
    }

    @Example
    void everythingIsInsertedIntoNothing() {
        assertThat(size(diff(List.of(), List.of(1, 2, 3)))).isEqualTo(3);
    }

    @Example
    void oneMoreOfTheSameElementIsOneInsertion() {
        List<Integer> a = Collections.nCopies(LONG, 7);
        List<Integer> b = Collections.nCopies(LONG + 1, 7);
        assertThat(size(diff(a, b))).isEqualTo(1);
    }

    @Example
    void sequencesWithNothingInCommonAreReplaced() {
        List<Integer> a = list(LONG, i -> i);
        List<Integer> b = list(LONG, i -> LONG + i);
        assertThat(size(diff(a, b))).isEqualTo(2 * LONG);
    }

    @Example
    void aReversedSequenceKeepsOneElement() {
        List<Integer> a = list(LONG, i -> i);
        assertThat(size(diff(a, a.reversed()))).isEqualTo(2 * (LONG - 1));
    }

    @Example
    void aReversedSequenceOfRecurringElementsIsRebuilt() {
        List<Integer> a = list(LONG, i -> i % 97 * (i % 89));
        assertThat(applied(a, a.reversed(), diff(a, a.reversed()))).isEqualTo(a.reversed());
    }

    @Example
    void randomSequencesOfFewElementsAreRebuiltThoughTheSearchIsCutShort() {
        Random random = new Random(4);
        List<Integer> a = list(LONG, i -> random.nextInt(50));
        List<Integer> b = list(LONG, i -> random.nextInt(50));
        SearchMonitor monitor = new SearchMonitor(new CancelToken());
        List<Change> changes = new AnchoredMyers<Integer>().computeDiff(a, b, monitor);
        assertThat(applied(a, b, changes)).isEqualTo(b);
        assertThat(monitor.wasCutShort()).isTrue();
    }

    @Example
    void aSearchThatEndsSaysThatItWasNotCutShort() {
        SearchMonitor monitor = new SearchMonitor(new CancelToken());
        new AnchoredMyers<Integer>().computeDiff(List.of(1, 2, 3), List.of(3, 2, 1), monitor);
        assertThat(monitor.wasCutShort()).isFalse();
    }

    @Example
    void aMovedBlockIsTheSmallerOneOfTwo() {
        List<Integer> big = list(3_000, i -> i);
        List<Integer> small = list(500, i -> 10_000 + i);
        assertThat(size(diff(joined(big, small), joined(small, big)))).isEqualTo(2 * 500);
    }

    @Example
    void aCancelledSearchStops() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> new AnchoredMyers<Integer>().computeDiff(List.of(1), List.of(2), new SearchMonitor(cancel)))
                .isInstanceOf(CancellationException.class);
    }

    @Example
    void aSearchStopsWhenItIsCancelledOnTheWay() {
        CancelToken cancel = new CancelToken();
        DiffAlgorithmListener impatient = new DiffAlgorithmListener() {
            private int steps;

            @Override
            public void diffStart() {}

            @Override
            public void diffStep(int value, int max) {
                if (++steps == 100) {
                    cancel.cancel();
                }
                cancel.check();
            }

            @Override
            public void diffEnd() {}
        };
        Random random = new Random(4);
        List<Integer> a = list(LONG, i -> random.nextInt(50));
        List<Integer> b = list(LONG, i -> random.nextInt(50));
        assertThatThrownBy(() -> new AnchoredMyers<Integer>().computeDiff(a, b, impatient))
                .isInstanceOf(CancellationException.class);
    }

    /** Few different elements, so that nearly all of them recur. */
    @Provide
    Arbitrary<List<Integer>> sequences() {
        return Arbitraries.integers().between(1, 12).flatMap(kinds ->
                Arbitraries.integers().between(1, kinds).list().ofMaxSize(60));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    /** Elements as frequent as words are: a few recur all the time, most are rare. */
    private static List<Integer> prose(long seed, int size) {
        Random random = new Random(seed);
        return list(size, i -> (int) (size * Math.pow(random.nextDouble(), 4)));
    }

    /** Replaces single elements by new ones, each of which costs a deletion and an insertion. */
    private static List<Integer> edited(long seed, List<Integer> a) {
        Random random = new Random(seed + 1);
        List<Integer> b = new ArrayList<>(a);
        for (int i = 0; i < EDITS; i++) {
            b.set(random.nextInt(b.size()), -1 - i);
        }
        return b;
    }

    private static List<Change> diff(List<Integer> a, List<Integer> b) {
        return new AnchoredMyers<Integer>().computeDiff(a, b, null);
    }

    private static List<Integer> applied(List<Integer> a, List<Integer> b, List<Change> changes) {
        List<Integer> result = new ArrayList<>();
        int next = 0;
        for (Change change : changes) {
            result.addAll(a.subList(next, change.startOriginal));
            result.addAll(b.subList(change.startRevised, change.endRevised));
            next = change.endOriginal;
        }
        result.addAll(a.subList(next, a.size()));
        return result;
    }

    private static List<Integer> kept(List<Integer> elements, List<Change> changes, boolean original) {
        List<Integer> kept = new ArrayList<>();
        int next = 0;
        for (Change change : changes) {
            kept.addAll(elements.subList(next, original ? change.startOriginal : change.startRevised));
            next = original ? change.endOriginal : change.endRevised;
        }
        kept.addAll(elements.subList(next, elements.size()));
        return kept;
    }

    private static List<String> shown(List<Change> changes) {
        return changes.stream()
                .map(c -> c.deltaType + " " + c.startOriginal + "-" + c.endOriginal + " " + c.startRevised + "-" + c.endRevised)
                .toList();
    }

    private static int size(List<Change> changes) {
        return changes.stream()
                .mapToInt(c -> c.endOriginal - c.startOriginal + c.endRevised - c.startRevised)
                .sum();
    }

    private static List<Integer> list(int size, IntFunction<Integer> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        List<Integer> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
