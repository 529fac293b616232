package dev.parallax.ui.painting;

import java.util.Locale;

/** How one line of a version's text, a paragraph to its reader, is set. */
public enum LineLook {
    BODY,
    HEADING,
    /** Takes no room: a line without text, or one whose sentences are all left out. */
    HIDDEN,
    /** Left out of the comparison, shown because the reader asked for it. */
    DIMMED;

    private final String styleClass = name().toLowerCase(Locale.ROOT) + "-line";

    public String styleClass() {
        return styleClass;
    }
}
