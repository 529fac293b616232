package dev.parallax.ui.overview;

import dev.parallax.compare.Tie;
import dev.parallax.compare.Ties;
import dev.parallax.story.Span;
import dev.parallax.ui.sheet.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Turns what joins two texts into bands where at least one end is in sight. Pure. */
final class RibbonShapes {

    /** An end more than this part of a window out of sight is far. */
    private static final double FAR = 0.6;

    private RibbonShapes() {}

    /**
     * A text as it stands beside the bands.
     *
     * @param shift how far the upper edge of its window lies below the upper edge of what is drawn
     */
    record Side(Sight sight, double shift) {

        Span inSight() {
            int from = (int) Math.floor(sight.from());
            return new Span(from, Math.max(from, (int) Math.ceil(sight.to())));
        }
    }

    static List<Ribbon> between(Ties ties, Side left, Side right) {
        List<Ribbon> ribbons = new ArrayList<>();
        if (left.sight.isEmpty() || right.sight.isEmpty()) {
            return ribbons;
        }
        for (Tie tie : ties.touching(left.inSight(), right.inSight())) {
            if (tie.kind() != Tie.Kind.SAME) {
                Ribbon.End inLeft = end(tie.left(), left.sight);
                Ribbon.End inRight = end(tie.right(), right.sight);
                boolean isSeen = inLeft.isInSight(left.sight.height()) || inRight.isInSight(right.sight.height());
                if (isSeen) {
                    ribbons.add(new Ribbon(tie, shifted(inLeft, left), shifted(inRight, right), far(
                            distance(inLeft, left.sight), distance(inRight, right.sight))));
                }
            }
        }
        return ribbons;
    }

    private static Ribbon.Far far(double left, double right) {
        if (left > FAR) {
            return Ribbon.Far.LEFT;
        }
        return right > FAR ? Ribbon.Far.RIGHT : Ribbon.Far.NONE;
    }

    /** How many windows an end is out of sight. */
    private static double distance(Ribbon.End end, Sight sight) {
        return Math.max(0, Math.max(-end.bottom(), end.top() - sight.height())) / sight.height();
    }

    private static Ribbon.End shifted(Ribbon.End end, Side side) {
        return new Ribbon.End(end.top() + side.shift, end.bottom() + side.shift);
    }

    private static Ribbon.End end(Span span, Sight sight) {
        if (span.isEmpty()) {
            double y = bottom(Math.max(0, span.start() - 1), sight);
            return new Ribbon.End(y, y);
        }
        double top = known(sight.top(span.start()), span.start(), sight);
        return new Ribbon.End(top, Math.max(top, bottom(span.end() - 1, sight)));
    }

    private static double bottom(int place, Sight sight) {
        return known(sight.bottom(place), place, sight);
    }

    /** Out of sight nothing is laid out: how far away it is can only be guessed by the text between. */
    private static double known(OptionalDouble height, int place, Sight sight) {
        double pixels = sight.height() / Math.max(1, sight.to() - sight.from());
        return height.orElseGet(() -> place < sight.from()
                ? (place - sight.from()) * pixels
                : sight.height() + Math.max(0, place - sight.to()) * pixels);
    }
}
