package dev.parallax.ui.sheet;

import dev.parallax.ui.sheet.Blanks.Blank;

/** How much of a text lies out of sight on one side, as far as that matters. */
final class HiddenText {

    /** A character of running text is wider than this, as a part of the text size. */
    private static final double LEAST_CHARACTER = 0.35;

    private final ReadingArea area;
    private final PaneViewport viewport;

    HiddenText(ReadingArea area, PaneViewport viewport) {
        this.area = area;
        this.viewport = viewport;
    }

    /**
     * In pixels, counted up to a limit; lays nothing out where there is more than that for certain.
     *
     * @param line the last paragraph in sight on that side
     * @param step to the next one out of sight
     * @param own how much of that paragraph is hidden
     */
    double count(int line, int step, double own, double limit) {
        if (isFarFrom(line, step, limit - own)) {
            return limit;
        }
        double hidden = own;
        int next = line + step;
        while (hidden < limit && next >= 0 && next < area.lines().count()) {
            hidden += height(next);
            next += step;
        }
        return Math.clamp(hidden, 0, limit);
    }

    private boolean isFarFrom(int line, int step, double limit) {
        double size = area.textSize();
        double sure = 0;
        for (int next = line + step; next >= 0 && next < area.lines().count() && sure <= limit; next += step) {
            boolean counts = area.isShown(next) && !area.folds().folds(next);
            double length = area.lines().span(next).length() * LEAST_CHARACTER * size;
            sure += counts ? length * size / viewport.width() : 0;
        }
        return sure > limit;
    }

    private double height(int line) {
        Blank blank = area.blank(line);
        return area.isShown(line) ? blank.above() + viewport.shape(line).height() + blank.below() : 0;
    }
}
