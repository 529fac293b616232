package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the reader sees before there is a version: how to begin. */
public final class EmptyView extends StackPane {

    public EmptyView(SourceCommands commands, Messages messages) {
        getStyleClass().add("empty");
        Node icon = Controls.icon(Feather.COLUMNS);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(messages.text("empty.title"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(messages.text("empty.hint"));
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        Button open = new Button(messages.text("empty.open"), Controls.icon(Feather.FILE_PLUS));
        open.getStyleClass().add("solid-button");
        open.setOnAction(event -> commands.chooseFiles());
        Button paste = button(messages.text("empty.paste"), Feather.CLIPBOARD, commands::askForText);
        Button sample = button(messages.text("empty.sample"), Feather.BOOK_OPEN, commands::openSample);
        HBox buttons = new HBox(open, paste, sample);
        buttons.getStyleClass().add("empty-buttons");
        buttons.setAlignment(Pos.CENTER);
        VBox card = new VBox(icon, title, hint, buttons);
        card.getStyleClass().add("empty-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(560, USE_PREF_SIZE);
        getChildren().add(card);
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, Controls.icon(icon));
        button.getStyleClass().add("outline-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
