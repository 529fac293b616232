package dev.parallax.ui.painting;

import dev.parallax.story.KebabCase;

/** The sign beside a paragraph that tells without colour what happened to it. */
public enum GutterSign {
    ADDED("+"),
    DELETED("\u2212"),
    CHANGED("~"),
    MOVED("\u21c4"),
    ONLY_HERE("\u25cf"),
    ALL_DIFFER("\u2260"),
    ALL_BUT_ONE("\u25cb"),
    SPLIT("\u2298"),
    LACKING("\u2205"),
    /** Shown as an icon, because the reading faces have no such letter. */
    PINNED("");

    private final String text;
    private final String styleClass = "sign-" + KebabCase.of(this);

    GutterSign(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public String styleClass() {
        return styleClass;
    }

    /** Key of the words for it. */
    public String messageKey() {
        return "reader.sign." + KebabCase.of(this);
    }
}
