package dev.parallax.ui.common;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Tells whether a window can be shown on this machine. */
public final class Display {

    private Display() {}

    /**
     * Whether there seems to be a screen. On Linux there is none without a display server, unless the toolkit is told to
     * draw without one; elsewhere only trying tells.
     */
    public static boolean isThere(Map<String, String> environment, Properties properties) {
        boolean linux = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(properties.getProperty("glass.platform"));
        return !linux || headless || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    /** Whether the toolkit failed because there is no screen, or no system library to draw on it. */
    public static boolean isMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException || cause instanceof UnsatisfiedLinkError) {
                return true;
            }
        }
        return false;
    }

    /** Lets the toolkit draw without a screen. Only before it has been started. */
    public static void drawWithout(Properties properties) {
        properties.setProperty("glass.platform", "Headless");
        properties.setProperty("prism.order", "sw");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
