package dev.parallax.ui.painting;

/**
 * How a line is set on the sheet.
 *
 * @param first whether it is the first that is shown, with the upper margin of the sheet above it
 * @param last whether it is the last that is shown, with the lower margin below it
 * @param rightToLeft whether it begins at the right
 */
public record LineSetting(LineLook look, boolean first, boolean last, boolean rightToLeft) {

    public static final LineSetting USUAL = new LineSetting(LineLook.BODY, false, false, false);

    /** The same for a line that is read from right to left. */
    public LineSetting fromTheRight() {
        return new LineSetting(look, first, last, true);
    }
}
