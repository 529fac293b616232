package dev.parallax.ui.common;

import java.text.Bidi;
import java.util.List;

/**
 * Parts text with letters that run from right to left into words, each with the space behind it.
 *
 * <p>The toolkit fails where it breaks a line inside a run of such letters (JavaFX 26, {@code computeTrailingSpaceWidth}),
 * but not between two runs; so every word has to be a run of its own.
 */
public final class BidiWords {

    private BidiWords() {}

    /** Whether the text has letters that run from right to left. */
    public static boolean areNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The words, which joined give the text; the whole text where nothing in it runs from right to left. */
    public static List<String> of(String text) {
        return areNeeded(text) ? List.of(text.split("(?<=\\s)(?=\\S)")) : List.of(text);
    }
}
