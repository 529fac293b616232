package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.command.KeyWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done at a place of a text, where the reader asks for it. */
public final class PaneMenu {

    private static final List<Command> BY_HAND =
            List.of(Command.LINK, Command.TAKE_OUT, Command.PIN, Command.TAKE_OUT_PIN, Command.UNDO);

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ContextMenu menu = new ContextMenu();
    private final Map<Command, MenuItem> items = new LinkedHashMap<>();
    private final MenuItem copy;
    private final HandModel hand;
    private @Nullable PaneView pane;

    public PaneMenu(Commands commands, HandModel hand, Messages messages) {
        this.hand = hand;
        copy = new MenuItem(messages.text("reader.menu.copy"));
        copy.setAccelerator(new KeyWords(messages).named(COPY));
        copy.setOnAction(event -> {
            if (pane != null) {
                pane.area().copy();
            }
        });
        List<MenuItem> all = new ArrayList<>();
        all.addAll(List.of(copy, item(commands, Command.PICK_SENTENCE), new SeparatorMenuItem()));
        for (Command command : BY_HAND) {
            MenuItem item = item(commands, command);
            items.put(command, item);
            all.add(item);
        }
        menu.getItems().setAll(all);
    }

    private static MenuItem item(Commands commands, Command command) {
        MenuItem item = new MenuItem(commands.name(command));
        item.setAccelerator(commands.key(command));
        item.setOnAction(event -> commands.run(command));
        return item;
    }

    /** Opens for the sentence at the pane's cursor. */
    void open(PaneView over, double screenX, double screenY) {
        pane = over;
        copy.setDisable(over.area().getSelection().getLength() == 0);
        Set<Command> possible = hand.possible(over.pane().place(), over.area().getCaretPosition());
        items.forEach((command, item) -> item.setDisable(!possible.contains(command)));
        menu.show(over, screenX, screenY);
    }

    /** The entries as they stand now. */
    List<MenuItem> items() {
        return menu.getItems();
    }
}
