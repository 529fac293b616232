package dev.parallax.ui.reader;

/**
 * What is going on in the background.
 *
 * @param stage message key of what is being done now
 * @param fraction done so far, 0 to 1; negative where that cannot be told
 */
public record Activity(String stage, double fraction) {

    public static final double UNKNOWN = -1;
}
