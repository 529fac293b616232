package dev.parallax.ui.command;

import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** All commands with their keys behind one button. */
public final class CommandMenu extends MenuButton {

    private static final List<List<Command>> GROUPS = List.of(
            List.of(Command.OPEN_FILES, Command.PASTE, Command.PASTE_TEXT, Command.OPEN_SAMPLE),
            List.of(Command.MAKE_BASE, Command.MOVE_LEFT, Command.MOVE_RIGHT, Command.CLOSE_PANE, Command.CLOSE_ALL),
            List.of(
                    Command.NEXT_DIFFERENCE,
                    Command.PREVIOUS_DIFFERENCE,
                    Command.NEXT_FINDING,
                    Command.PREVIOUS_FINDING,
                    Command.PICK_SENTENCE,
                    Command.TELL_PLACE,
                    Command.CLEAR,
                    Command.NEXT_PANE,
                    Command.PREVIOUS_PANE),
            List.of(Command.LINK, Command.TAKE_OUT, Command.PIN, Command.TAKE_OUT_PIN, Command.UNDO),
            List.of(
                    Command.IGNORE,
                    Command.SCROLL_IN_STEP,
                    Command.LARGER_TEXT,
                    Command.SMALLER_TEXT,
                    Command.USUAL_TEXT,
                    Command.OTHER_THEME),
            List.of(Command.SHOW_FINDINGS, Command.SHOW_CLAIMS, Command.SHOW_QUOTATIONS, Command.SIDE_PANEL),
            List.of(Command.COMPARE_AGAIN));

    public CommandMenu(Commands commands, String name) {
        getStyleClass().addAll("icon-button", "menu-icon");
        setGraphic(Controls.icon(Feather.MENU));
        Controls.name(this, name);
        for (List<Command> group : GROUPS) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group) {
                MenuItem item = new MenuItem(commands.name(command));
                item.setAccelerator(commands.key(command));
                item.setOnAction(event -> commands.run(command));
                getItems().add(item);
            }
        }
    }
}
