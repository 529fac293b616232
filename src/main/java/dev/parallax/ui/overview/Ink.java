package dev.parallax.ui.overview;

import dev.parallax.story.KebabCase;

/** The colours that the overview is drawn with; each has a style class of the same name after {@code ink-}. */
enum Ink {
    WORDING,
    ABSENT,
    MOVED,
    REWORDED,
    ADDED,
    DELETED,
    ALL_DIFFER,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    GRAVE,
    NOTABLE,
    MINOR,
    GROUND,
    LETTER;

    String styleClass() {
        return "ink-" + KebabCase.of(this);
    }
}
