package dev.parallax.ui.settings;

/** Which palette the reader wants. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    boolean isDark(boolean systemDark) {
        return this == DARK || this == SYSTEM && systemDark;
    }
}
