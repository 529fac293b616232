package dev.parallax.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A diff engine for any sequence: common ends are taken off, elements that occur once on both sides divide what is large
 * (Cohen's patience diff), and Myers' search with linear space solves the rest within a cost budget.
 *
 * <p>Uses O(n) memory and no recursion. Where the budget ends the answer is still a correct script, only longer than
 * need be; a {@link SearchMonitor} as listener hears of it. Deterministic. One instance may be used by several threads.
 *
 * @param <T> elements with a fitting {@code equals} and {@code hashCode}
 */
public final class AnchoredMyers<T> implements DiffAlgorithmI<T> {

    @Override
    public List<Change> computeDiff(
            List<? extends T> source, List<? extends T> target, @Nullable DiffAlgorithmListener progress) {
        Codes<T> codes = new Codes<>(source, target);
        int[] a = codes.of(source);
        int[] b = codes.of(target);
        DiffAlgorithmListener listener = progress == null ? new SearchMonitor(new CancelToken()) : progress;
        listener.diffStart();
        int[] partners = Matching.none(a.length);
        new CommonSubsequence(a, b, new BitSet(), listener)
                .match(new Search.Box(0, a.length, 0, b.length), partners);
        List<Change> changes = changes(partners, b.length);
        listener.diffEnd();
        return changes;
    }

    private static List<Change> changes(int[] partners, int targetSize) {
        List<Change> changes = new ArrayList<>();
        int source = 0;
        int target = 0;
        while (source < partners.length || target < targetSize) {
            int sourceEnd = source;
            while (sourceEnd < partners.length && partners[sourceEnd] < 0) {
                sourceEnd++;
            }
            int targetEnd = sourceEnd < partners.length ? partners[sourceEnd] : targetSize;
            if (sourceEnd > source || targetEnd > target) {
                changes.add(new Change(type(source, sourceEnd, target, targetEnd), source, sourceEnd, target, targetEnd));
            }
            source = sourceEnd + 1;
            target = targetEnd + 1;
        }
        return changes;
    }

    private static DeltaType type(int source, int sourceEnd, int target, int targetEnd) {
        if (source == sourceEnd) {
            return DeltaType.INSERT;
        }
        return target == targetEnd ? DeltaType.DELETE : DeltaType.CHANGE;
    }

    /** Numbers for elements, the same for equal ones. */
    private static final class Codes<T> {

        /** Who has made numbers of the elements already gave them out without large gaps. */
        private static final int NUMBERS_AN_ELEMENT = 4;

        private final Map<T, Integer> known = new HashMap<>();
        private final int limit;

        Codes(List<? extends T> source, List<? extends T> target) {
            boolean numbers = !source.isEmpty() && source.getFirst() instanceof Integer;
            limit = numbers ? NUMBERS_AN_ELEMENT * (source.size() + target.size()) : 0;
        }

        int[] of(List<? extends T> elements) {
            int[] coded = new int[elements.size()];
            int at = 0;
            for (T element : elements) {
                coded[at++] = code(element);
            }
            return coded;
        }

        private int code(T element) {
            if (element instanceof Integer number && number >= 0 && number < limit) {
                return number;
            }
            return limit + known.computeIfAbsent(element, unseen -> known.size());
        }
    }
}
