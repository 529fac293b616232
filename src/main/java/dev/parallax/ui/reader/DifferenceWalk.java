package dev.parallax.ui.reader;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.compare.Differences;
import dev.parallax.story.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Walks through the differences between the base and its counterpart, from the top of the counterpart to its end. */
public final class DifferenceWalk {

    /** Where the walk is. */
    public enum Place {
        /** Not begun. */
        OUTSIDE,
        AT_ONE,
        /** At the first one, and the reader asked for one before it. */
        BEFORE_FIRST,
        /** At the last one, and the reader asked for one after it. */
        AFTER_LAST
    }

    private final ReaderModel reader;
    private final FocusModel focus;
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.OUTSIDE);
    private final ReadOnlyIntegerWrapper knocks = new ReadOnlyIntegerWrapper();
    private List<Difference> differences = List.of();
    private int base;
    private int version;
    private int passed;
    private boolean walking;

    /** The pick that was followed last. */
    private long visit;

    public DifferenceWalk(ReaderModel reader, FocusModel focus) {
        this.reader = reader;
        this.focus = focus;
        reader.comparison().subscribe(any -> goOn());
        reader.counterpart().subscribe(any -> {
            if (!isBaseChanging()) {
                begin();
            }
        });
        focus.focus().subscribe(this::follow);
    }

    /** The difference that the reader is at, from 1; 0 before the first step. */
    public ReadOnlyIntegerProperty number() {
        return number.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** How often the reader wanted to go on beyond an end. */
    public ReadOnlyIntegerProperty knocks() {
        return knocks.getReadOnlyProperty();
    }

    public void next() {
        int next = (number.get() > 0 ? number.get() : passed) + 1;
        if (next <= count.get()) {
            goTo(next);
        } else if (count.get() > 0) {
            place.set(Place.AFTER_LAST);
            knocks.set(knocks.get() + 1);
        }
    }

    public void previous() {
        int previous = number.get() > 0 ? number.get() - 1 : passed;
        if (previous > 0) {
            goTo(previous);
        } else if (count.get() > 0) {
            place.set(Place.BEFORE_FIRST);
            knocks.set(knocks.get() + 1);
        }
    }

    /**
     * @param to from 1
     */
    public void goTo(int to) {
        PaneModel counterpart = reader.counterpart().get();
        if (counterpart != null && to >= 1 && to <= count.get()) {
            number.set(to);
            place.set(Place.AT_ONE);
            walking = true;
            focus.pick(differences.get(to - 1), counterpart.place());
            walking = false;
        }
    }

    /** Goes on from what the reader picks by other ways. */
    private void follow(@Nullable Focus picked) {
        PaneModel counterpart = reader.counterpart().get();
        if (picked == null || picked.visit() == visit) {
            return;
        }
        visit = picked.visit();
        if (walking || counterpart == null) {
            return;
        }
        Landing landing = picked.landing();
        Comparison comparison = reader.comparison().get();
        boolean inVersion = landing.spans().containsKey(counterpart.place());
        if (comparison != null && (inVersion || landing.spans().containsKey(comparison.base()))) {
            int start = landing.first(inVersion ? counterpart.place() : comparison.base()).start();
            passed = countBefore(
                    difference -> (inVersion ? difference.version() : difference.base()).start() < start);
            number.set(0);
            place.set(Place.OUTSIDE);
        }
    }

    /** Stays at the same difference or, where it is none any more, behind it; begins where there was none. */
    private void goOn() {
        boolean atOne = number.get() > 0;
        int reached = atOne ? number.get() : passed;
        Map<Integer, Span> last = new HashMap<>();
        if (reached > 0) {
            last.put(base, differences.get(reached - 1).base());
            last.put(version, differences.get(reached - 1).version());
        }
        begin();
        last.keySet().retainAll(List.of(base, version));
        if (last.isEmpty()) {
            return;
        }
        int again = placeOf(last) + 1;
        if (atOne && again <= differences.size()) {
            number.set(again);
            place.set(Place.AT_ONE);
        } else {
            Span side = last.getOrDefault(version, last.get(base));
            boolean inVersion = last.containsKey(version);
            passed = (int) differences.stream()
                    .map(inVersion ? Difference::version : Difference::base)
                    .filter(span -> span.start() <= side.start())
                    .count();
        }
    }

    private int placeOf(Map<Integer, Span> spans) {
        int found = 0;
        while (found < differences.size() && !isAt(differences.get(found), spans)) {
            found++;
        }
        return found;
    }

    private boolean isAt(Difference difference, Map<Integer, Span> spans) {
        return difference.base().equals(spans.getOrDefault(base, difference.base()))
                && difference.version().equals(spans.getOrDefault(version, difference.version()));
    }

    /** Whether the comparison still is that with the last base. */
    private boolean isBaseChanging() {
        Comparison comparison = reader.comparison().get();
        PaneModel newBase = reader.base().get();
        return comparison != null && newBase != null && newBase.place() != comparison.base();
    }

    private int countBefore(Predicate<Difference> isBefore) {
        return (int) differences.stream().filter(isBefore).count();
    }

    private void begin() {
        differences = differences();
        number.set(0);
        passed = 0;
        count.set(differences.size());
        place.set(Place.OUTSIDE);
    }

    private List<Difference> differences() {
        Comparison comparison = reader.comparison().get();
        PaneModel counterpart = reader.counterpart().get();
        if (comparison == null || counterpart == null || isBaseChanging() || counterpart.place() == comparison.base()) {
            return List.of();
        }
        base = comparison.base();
        version = counterpart.place();
        return Differences.of(comparison, version);
    }
}
