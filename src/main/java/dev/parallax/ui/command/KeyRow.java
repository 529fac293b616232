package dev.parallax.ui.command;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A command and its keys in a line; pressing it calls the command. */
final class KeyRow extends Button {

    /** @param before what is done before the command is called */
    KeyRow(Command command, Commands commands, Messages messages, Runnable before) {
        getStyleClass().setAll("key-row");
        String name = commands.name(command);
        KeyWords words = new KeyWords(messages);
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinWidth(0);
        HBox row = new HBox(label, Controls.spring());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-line");
        for (KeyCombination key : command.keys()) {
            Label cap = new Label(words.text(key));
            cap.getStyleClass().add("key-cap");
            cap.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            row.getChildren().add(cap);
        }
        row.prefWidthProperty().bind(widthProperty().subtract(14));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        String keys = command.keys().stream()
                .map(words::text)
                .collect(Collectors.joining(messages.text("keys.or")));
        setAccessibleText(keys.isEmpty() ? name : messages.text("keys.spoken", name, keys));
        setOnAction(event -> {
            before.run();
            commands.run(command);
        });
    }
}
