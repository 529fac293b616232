package dev.parallax.compare;

import dev.parallax.diff.Ignored;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How to compare.
 *
 * @param base place of the version that the others are compared with
 * @param ignored kinds of differences that count as none, in their own order; they change the scripts and nothing else
 */
public record CompareOptions(int base, Set<Ignored> ignored) {

    public static final CompareOptions DEFAULT = new CompareOptions(0);

    public CompareOptions {
        EnumSet<Ignored> inOrder = EnumSet.noneOf(Ignored.class);
        inOrder.addAll(ignored);
        ignored = Collections.unmodifiableSet(inOrder);
    }

    /** Shows every difference. */
    public CompareOptions(int base) {
        this(base, Set.of());
    }
}
