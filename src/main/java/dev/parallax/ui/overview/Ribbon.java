package dev.parallax.ui.overview;

import dev.parallax.compare.Tie;

/**
 * A band between two texts, in pixels below the upper edge of what is drawn.
 *
 * @param left where it is fixed to the left text
 * @param right where it is fixed to the right text
 * @param far the end that is too far off to be shown, for which a stub stands
 */
record Ribbon(Tie tie, End left, End right, Far far) {

    /** From top to bottom; both are the same where a band closes to a point. */
    record End(double top, double bottom) {

        boolean isInSight(double height) {
            return bottom >= 0 && top <= height;
        }

        double middle() {
            return (top + bottom) / 2;
        }
    }

    enum Far {
        NONE,
        LEFT,
        RIGHT
    }

    /**
     * The upper and lower edge at some part of the way from left to right.
     *
     * @param part 0 at the left, 1 at the right
     */
    End at(double part) {
        double slid = slide(part);
        return new End(
                left.top + (right.top - left.top) * slid, left.bottom + (right.bottom - left.bottom) * slid);
    }

    /** How far a Bézier curve with both handles in the middle has come down when it has come so far across. */
    private static double slide(double part) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 24; step++) {
            double t = (low + high) / 2;
            double across = 1.5 * (1 - t) * (1 - t) * t + 1.5 * (1 - t) * t * t + t * t * t;
            if (across < part) {
                low = t;
            } else {
                high = t;
            }
        }
        double t = (low + high) / 2;
        return 3 * (1 - t) * t * t + t * t * t;
    }
}
