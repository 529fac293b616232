package dev.parallax.text;

import java.util.Locale;

/**
 * The language a text is written in.
 *
 * @param code ISO 639-1 code, or {@code und} where the text is too short or mixed to tell
 */
public record Language(String code) {

    public static final Language ENGLISH = new Language("en");
    public static final Language UNKNOWN = new Language("und");

    public Locale locale() {
        return this.equals(UNKNOWN) ? Locale.ROOT : Locale.of(code);
    }
}
