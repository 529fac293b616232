package dev.parallax.ui.painting;

import java.util.EnumSet;
import java.util.Set;

/** What the reader wants to see marked. */
public record Filters(Set<Kind> shown) {

    /** What can be switched on and off, in the order of the legend. */
    public enum Kind {
        DIFFERENCES,
        QUOTATIONS,
        FIGURES,
        NAMES,
        STATEMENTS
    }

    public static final Filters ALL = new Filters(EnumSet.allOf(Kind.class));

    public Filters {
        shown = Set.copyOf(shown);
    }

    public boolean shows(Kind kind) {
        return shown.contains(kind);
    }

    public Filters with(Kind kind, boolean on) {
        Set<Kind> changed = EnumSet.noneOf(Kind.class);
        changed.addAll(shown);
        if (on) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return new Filters(changed);
    }
}
