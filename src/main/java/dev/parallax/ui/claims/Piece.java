package dev.parallax.ui.claims;

import java.util.List;

/**
 * A piece of a wording.
 *
 * @param styleClasses how it stands out; empty where it does not
 */
record Piece(String text, List<String> styleClasses) {

    /** Style class of words that another version says otherwise. */
    static final String OTHER_WORDS = "other-word";

    Piece {
        styleClasses = List.copyOf(styleClasses);
    }

    static Piece plain(String text) {
        return new Piece(text, List.of());
    }
}
