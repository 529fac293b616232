package dev.parallax.compare;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Everything that joins two versions, found again by place on either side. Immutable; any thread may use it. */
public final class Ties {

    private final Side left;
    private final Side right;

    Ties(List<Tie> ties) {
        left = new Side(ties, Tie::left);
        right = new Side(ties, Tie::right);
    }

    /** By their place in the first version. */
    public List<Tie> all() {
        return left.ties;
    }

    /** Those that touch one of two stretches, of the first version or of the second. */
    public List<Tie> touching(Span inLeft, Span inRight) {
        Set<Tie> found = new LinkedHashSet<>(left.touching(inLeft));
        found.addAll(right.touching(inRight));
        return List.copyOf(found);
    }

    /** The ties as one of the two texts has them. */
    private static final class Side {

        private final List<Tie> ties;
        private final Function<Tie, Span> span;
        private final int longest;

        Side(List<Tie> all, Function<Tie, Span> span) {
            this.span = span;
            ties = all.stream().sorted(Comparator.comparing(span)).toList();
            longest = ties.stream().mapToInt(tie -> span.apply(tie).length()).max().orElse(0);
        }

        List<Tie> touching(Span stretch) {
            List<Tie> found = new ArrayList<>();
            for (int place = firstFrom(stretch.start() - longest); place < ties.size(); place++) {
                Span mine = span.apply(ties.get(place));
                if (mine.start() > stretch.end()) {
                    break;
                }
                if (mine.end() >= stretch.start()) {
                    found.add(ties.get(place));
                }
            }
            return found;
        }

        private int firstFrom(int start) {
            int low = 0;
            int high = ties.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (span.apply(ties.get(middle)).start() < start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
