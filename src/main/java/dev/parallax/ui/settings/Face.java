package dev.parallax.ui.settings;

import java.util.Locale;

/** The letters that texts are read in. */
public enum Face {
    SERIF(0.47),
    SANS(0.47),
    SYSTEM(0.5);

    private final double characterWidth;

    Face(double characterWidth) {
        this.characterWidth = characterWidth;
    }

    /** Width of an average character of running English, as a part of the text size. */
    public double characterWidth() {
        return characterWidth;
    }

    /** The style class of texts in this face. */
    public String styleClass() {
        return "face-" + name().toLowerCase(Locale.ROOT);
    }
}
