package dev.parallax.ui.painting;

import java.util.Locale;

/** The sign beside a paragraph that tells without colour what happened to it. */
public enum GutterSign {
    ADDED("+"),
    DELETED("\u2212"),
    CHANGED("~"),
    MOVED("\u21c4"),
    /** Shown as an icon, because the reading faces have no such letter. */
    PINNED("");

    private final String text;
    private final String styleClass = "sign-" + name().toLowerCase(Locale.ROOT);

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
        return "reader.sign." + name().toLowerCase(Locale.ROOT);
    }
}
