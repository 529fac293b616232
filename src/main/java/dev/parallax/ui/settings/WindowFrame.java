package dev.parallax.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands on the screens.
 *
 * @param place what it takes, or would take if it were not maximised; in pixels, not empty
 */
public record WindowFrame(Rectangle2D place, boolean maximised) {

    /** So much of a window's upper edge must be on a screen that it can be taken hold of. */
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 24;

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,6}),(\\d{1,6})(,maximised)?");

    public WindowFrame {
        if (place.getWidth() <= 0 || place.getHeight() <= 0) {
            throw new IllegalArgumentException("a window has a size");
        }
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<WindowFrame> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches() || number(matcher, 3) == 0 || number(matcher, 4) == 0) {
            return Optional.empty();
        }
        Rectangle2D place = new Rectangle2D(
                number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4));
        return Optional.of(new WindowFrame(place, matcher.group(5) != null));
    }

    String written() {
        return "%d,%d,%d,%d%s".formatted(
                Math.round(place.getMinX()),
                Math.round(place.getMinY()),
                Math.round(place.getWidth()),
                Math.round(place.getHeight()),
                maximised ? ",maximised" : "");
    }

    /**
     * The same where it can be seen and taken hold of: on the screen that it is on, else in the middle of the first one,
     * and no larger than that screen.
     *
     * @param screens what of each screen is free for windows; the first one is the main one
     */
    public WindowFrame within(List<Rectangle2D> screens) {
        if (screens.isEmpty()) {
            return this;
        }
        Optional<Rectangle2D> own = screens.stream().filter(this::canBeHeldOn).findFirst();
        Rectangle2D screen = own.orElse(screens.getFirst());
        double width = Math.min(place.getWidth(), screen.getWidth());
        double height = Math.min(place.getHeight(), screen.getHeight());
        double x = own.isPresent() ? place.getMinX() : screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = own.isPresent() ? place.getMinY() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new WindowFrame(new Rectangle2D(x, y, width, height), maximised);
    }

    private boolean canBeHeldOn(Rectangle2D screen) {
        double left = Math.max(place.getMinX(), screen.getMinX());
        double right = Math.min(place.getMaxX(), screen.getMaxX());
        double top = place.getMinY();
        return right - left >= Math.min(GRIP_WIDTH, place.getWidth())
                && top >= screen.getMinY()
                && top + GRIP_HEIGHT <= screen.getMaxY();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
