package dev.parallax.ui.sheet;

import dev.parallax.ui.reader.FluidScroll;
import org.jspecify.annotations.Nullable;

/** Which share of a text lies above the reading line, and how to scroll there. */
final class TextShare {

    /** Width of an average character and height of a screen line, as parts of the text size. */
    private static final double CHARACTER = 0.47;
    private static final double LINE = 1.6;

    /** So often a place is brought nearer to the reading line, which slides with it. */
    private static final int MOST_STEPS = 6;

    private final ReadingArea area;
    private final PaneViewport viewport;
    private @Nullable LineWeights weights;
    private int weighed;

    TextShare(ReadingArea area, PaneViewport viewport) {
        this.area = area;
        this.viewport = viewport;
    }

    /** Which share of the text lies above the reading line, 0 at the beginning and 1 at the end. */
    double share() {
        LineWeights weights = weights();
        double place = viewport.placeAt(FluidScroll.readingLine(viewport));
        return weights.total() == 0 ? 0 : Math.clamp(weights.before(place) / weights.total(), 0, 1);
    }

    /** Scrolls until this share of the text lies above the reading line. */
    void showShare(double share) {
        if (!viewport.isLaidOut()) {
            return;
        }
        double place = weights().placeAt(share * weights().total());
        viewport.show(place, viewport.height() / 2);
        viewport.layout();
        for (int step = 0; step < MOST_STEPS; step++) {
            double line = FluidScroll.readingLine(viewport);
            if (!isInSight(place)) {
                return;
            }
            double missing = heightOf(place) - line;
            if (Math.abs(missing) < 0.5) {
                return;
            }
            // Where the reading line slides it goes half of the way itself.
            boolean slides = line != viewport.height() / 2;
            viewport.nudge(-missing / (slides ? 2 : 1));
            viewport.layout();
        }
    }

    private boolean isInSight(double place) {
        int line = lineOf(place);
        return line >= viewport.firstVisible() && line <= viewport.lastVisible();
    }

    private int lineOf(double place) {
        return Math.clamp(area.lines().at((int) Math.floor(place)), 0, area.lines().count() - 1);
    }

    private double heightOf(double place) {
        int line = lineOf(place);
        return viewport.top(line) + area.blank(line).above() + viewport.shape(line).yOf(place - area.lines().start(line));
    }

    /** Roughly which share of the text the window shows. */
    double windowShare() {
        double size = area.textSize();
        double pixels = weights().total() * CHARACTER * LINE * size * size / viewport.width();
        return Math.clamp(viewport.height() / Math.max(1, pixels), 0.02, 1);
    }

    private LineWeights weights() {
        if (weights == null || weighed != viewport.generation()) {
            weights = new LineWeights(area.lines(), area::isShown);
            weighed = viewport.generation();
        }
        return weights;
    }
}
