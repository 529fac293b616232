package dev.parallax.ui.claims;

import java.util.List;

/**
 * A piece of a wording.
 *
 * @param styleClasses how it stands out; empty where it does not
 */
record Piece(String text, List<String> styleClasses) {

    Piece {
        styleClasses = List.copyOf(styleClasses);
    }

    static Piece plain(String text) {
        return new Piece(text, List.of());
    }
}
