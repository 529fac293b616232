package dev.parallax.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/** Any diff algorithm of java-diff-utils as a search over numbers; some of them tell the last change first. */
record PluggedSearch(DiffAlgorithmI<Integer> algorithm, int[] a, int[] b, SearchMonitor monitor) implements Search {

    @Override
    public void match(Box box, int[] partners) {
        int place = box.aLow();
        int other = box.bLow();
        List<Integer> source = new Stretch(a, box.aLow(), box.aHigh());
        List<Integer> target = new Stretch(b, box.bLow(), box.bHigh());
        List<Change> changes = new ArrayList<>(algorithm.computeDiff(source, target, monitor));
        changes.sort(Comparator.comparingInt(change -> change.startOriginal));
        for (Change change : changes) {
            while (place < box.aLow() + change.startOriginal) {
                partners[place++] = other++;
            }
            place = box.aLow() + change.endOriginal;
            other = box.bLow() + change.endRevised;
        }
        while (place < box.aHigh()) {
            partners[place++] = other++;
        }
    }

    private static final class Stretch extends AbstractList<Integer> implements RandomAccess {

        private final int[] numbers;
        private final int low;
        private final int high;

        Stretch(int[] numbers, int low, int high) {
            this.numbers = numbers;
            this.low = low;
            this.high = high;
        }

        @Override
        public Integer get(int index) {
            return numbers[low + index];
        }

        @Override
        public int size() {
            return high - low;
        }
    }
}
