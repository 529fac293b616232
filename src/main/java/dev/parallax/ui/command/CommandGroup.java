package dev.parallax.ui.command;

import dev.parallax.story.KebabCase;
import java.util.List;

/** Commands that belong together, in the order of the menu. */
public enum CommandGroup {
    TEXTS(Command.OPEN_FILES, Command.OPEN_FOLDER, Command.PASTE, Command.PASTE_TEXT, Command.OPEN_SAMPLE),
    VERSIONS(
            Command.MAKE_BASE,
            Command.MOVE_LEFT,
            Command.MOVE_RIGHT,
            Command.NEXT_PANE,
            Command.PREVIOUS_PANE,
            Command.CLOSE_PANE,
            Command.CLOSE_ALL),
    ARRANGING(Command.PIN_BASE, Command.JUST_TWO, Command.HIDE_PANE, Command.SHOW_ALL_PANES),
    WALKING(
            Command.NEXT_DIFFERENCE,
            Command.PREVIOUS_DIFFERENCE,
            Command.NEXT_FINDING,
            Command.PREVIOUS_FINDING,
            Command.PICK_SENTENCE,
            Command.TELL_PLACE,
            Command.CLEAR),
    FINDING(Command.FIND, Command.FIND_NEXT, Command.FIND_PREVIOUS),
    BY_HAND(Command.LINK, Command.TAKE_OUT, Command.PIN, Command.TAKE_OUT_PIN, Command.UNDO),
    VIEWS(Command.VIEW_BASE, Command.VIEW_LEFT, Command.VIEW_ODD_ONE_OUT, Command.VIEW_HEAT),
    READING(
            Command.IGNORE,
            Command.SCROLL_IN_STEP,
            Command.LEVEL_ROWS,
            Command.FOLD_UNCHANGED,
            Command.LARGER_TEXT,
            Command.SMALLER_TEXT,
            Command.USUAL_TEXT,
            Command.OTHER_THEME),
    OVERVIEW(Command.SHOW_MAP, Command.SHOW_RIBBONS),
    PANEL(
            Command.SHOW_FINDINGS,
            Command.SHOW_CLAIMS,
            Command.SHOW_QUOTATIONS,
            Command.SHOW_DIFFERENCES,
            Command.SIDE_PANEL),
    WINDOW(Command.COMPARE_AGAIN, Command.KEYS);

    private final List<Command> commands;

    CommandGroup(Command... commands) {
        this.commands = List.of(commands);
    }

    public List<Command> commands() {
        return commands;
    }

    /** Key of its title. */
    String messageKey() {
        return "keys.group." + KebabCase.of(this);
    }
}
