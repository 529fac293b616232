package dev.parallax.ui.painting;

import dev.parallax.story.KebabCase;

/** What the differences of a version are told by, in the order of the menu. */
public enum Perspective {
    /** Each version against the base. */
    AGAINST_BASE,
    /** Each version against its neighbour on the left. */
    AGAINST_LEFT,
    /** Each word by how many versions have it; needs no base. */
    ODD_ONE_OUT,
    /** The base by how many versions differ from it, the others against the base. */
    HEAT;

    /** For message keys and style classes. */
    public String key() {
        return KebabCase.of(this);
    }
}
