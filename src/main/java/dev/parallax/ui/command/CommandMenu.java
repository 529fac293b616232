package dev.parallax.ui.command;

import dev.parallax.ui.common.Controls;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** All commands with their keys behind one button. */
public final class CommandMenu extends MenuButton {

    public CommandMenu(Commands commands, String name) {
        getStyleClass().addAll("icon-button", "menu-icon");
        setGraphic(Controls.icon(Feather.MENU));
        Controls.name(this, name);
        for (CommandGroup group : CommandGroup.values()) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group.commands()) {
                MenuItem item = new MenuItem(commands.name(command));
                item.setUserData(command);
                item.setAccelerator(commands.key(command));
                item.setOnAction(event -> commands.run(command));
                getItems().add(item);
            }
        }
    }

    /** Puts an entry of its own behind that of a command. */
    public void addAfter(Command command, MenuItem entry) {
        for (int place = 0; place < getItems().size(); place++) {
            if (getItems().get(place).getUserData() == command) {
                getItems().add(place + 1, entry);
                return;
            }
        }
    }
}
