package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.command.KeyWords;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Perspective;
import java.util.Map;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lets the reader choose what differences are told by, and says what they are told by now. */
public final class ViewMenu extends MenuButton {

    private static final Map<Perspective, Command> COMMANDS = Map.of(
            Perspective.AGAINST_BASE, Command.VIEW_BASE,
            Perspective.AGAINST_LEFT, Command.VIEW_LEFT,
            Perspective.ODD_ONE_OUT, Command.VIEW_ODD_ONE_OUT,
            Perspective.HEAT, Command.VIEW_HEAT);

    private final ReadingOptions options;
    private final Messages messages;
    private final Tooltip hint = Controls.tooltip("");

    ViewMenu(Commands commands, ReadingOptions options, Messages messages) {
        this.options = options;
        this.messages = messages;
        getStyleClass().addAll("chip", "view-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(Controls.icon(Feather.LAYERS));
        setTooltip(hint);
        for (Perspective perspective : Perspective.values()) {
            getItems().add(item(perspective, commands));
        }
        options.perspective().subscribe(this::tell);
    }

    /** The whole row is the switch, and the button in it only shows. */
    private CustomMenuItem item(Perspective perspective, Commands commands) {
        Command command = COMMANDS.get(perspective);
        RadioButton name = new RadioButton(messages.text("toolbar.view." + perspective.key()));
        name.setFocusTraversable(false);
        name.setMouseTransparent(true);
        options.perspective().subscribe(chosen -> name.setSelected(chosen == perspective));
        Label key = new Label(command.key() == null ? "" : new KeyWords(messages).text(command.key()));
        key.getStyleClass().add("view-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox title = new HBox(name, Controls.spring(), key);
        Label meaning = new Label(messages.text("toolbar.view." + perspective.key() + ".hint"));
        meaning.getStyleClass().add("view-hint");
        VBox row = new VBox(title, meaning);
        row.getStyleClass().add("view-row");
        CustomMenuItem item = new CustomMenuItem(row, true);
        item.getStyleClass().add("view-item");
        item.setOnAction(event -> commands.run(command));
        return item;
    }

    private void tell(Perspective perspective) {
        setText(messages.text("toolbar.view." + perspective.key() + ".short"));
        hint.setText(messages.text("toolbar.view.hint",
                messages.text("toolbar.view." + perspective.key()),
                messages.text("toolbar.view." + perspective.key() + ".hint")));
        setAccessibleText(hint.getText());
    }
}
