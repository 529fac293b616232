package dev.parallax.report;

import java.util.Locale;

/** How grave a finding is, in words. */
public enum Gravity {
    /** Other facts or other words in somebody's mouth. */
    GRAVE,
    /** It may mislead. */
    NOTABLE,
    MINOR;

    /** A date that differs is grave, a name hardly. */
    private static final double LEAST_GRAVE = 0.7;

    /** What only one version says lies below, unless it is worth most. */
    private static final double LEAST_NOTABLE = 0.45;

    public static Gravity of(double severity) {
        return severity >= LEAST_GRAVE ? GRAVE : severity >= LEAST_NOTABLE ? NOTABLE : MINOR;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
