package dev.parallax.story;

import java.util.Locale;

/** The names of constants as messages, word lists, style sheets and JSON write them. */
public final class KebabCase {

    private KebabCase() {}

    /** {@code FIGURE_DIFFERS} as {@code figure-differs}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
