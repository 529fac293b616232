package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.settings.Face;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.settings.ThemeChoice;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Size and face of the texts, and the palette of the window. */
final class LettersPane extends VBox {

    private final Messages messages;
    private final Button larger;

    LettersPane(Commands commands, ReadingOptions options, Messages messages) {
        this.messages = messages;
        getStyleClass().add("letters-pane");
        larger = step(Feather.PLUS, Command.LARGER_TEXT, commands);
        getChildren().addAll(
                title("toolbar.letters.size"),
                size(step(Feather.MINUS, Command.SMALLER_TEXT, commands), options),
                title("toolbar.letters.face"),
                choices(options.face(), Face.values(), "toolbar.face."),
                title("toolbar.letters.theme"),
                choices(options.theme(), ThemeChoice.values(), "toolbar.theme."));
    }

    void takeKeyboard() {
        larger.requestFocus();
    }

    private static Button step(Feather icon, Command command, Commands commands) {
        return Controls.iconButton(icon, commands.hint(command), commands.action(command));
    }

    private HBox size(Button smaller, ReadingOptions options) {
        Label size = new Label();
        size.getStyleClass().add("text-size");
        size.textProperty().bind(options.textSize().map(pixels -> messages.text("toolbar.textSize", pixels)));
        HBox row = new HBox(smaller, size, larger);
        row.getStyleClass().add("letters-size");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label title(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("letters-title");
        return title;
    }

    private <E extends Enum<E>> Node choices(Property<E> property, E[] all, String prefix) {
        ToggleGroup group = new ToggleGroup();
        VBox rows = new VBox();
        rows.getStyleClass().add("letters-choices");
        for (E choice : all) {
            String name = KebabCase.of(choice);
            RadioButton button = new RadioButton(messages.text(prefix + name));
            button.getStyleClass().addAll("letters-choice", "choice-" + name);
            button.setToggleGroup(group);
            button.setOnAction(event -> property.setValue(choice));
            property.subscribe(now -> button.setSelected(now == choice));
            rows.getChildren().add(button);
        }
        return rows;
    }
}
