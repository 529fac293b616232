package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the reader sees before there is a version: how to begin, what for, and what was read lately. */
public final class EmptyView extends StackPane {

    /** In pixels. */
    private static final double WIDTH = 560;
    private static final double LIST_WIDTH = 400;
    private static final double LEAST_WIDTH = 280;
    private static final double MARGINS = 84;

    private final SourceCommands commands;
    private final Messages messages;

    public EmptyView(SourceCommands commands, RecentModel recent, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("empty");
        RecentList list = new RecentList(recent, messages);
        VBox beginning = beginning();
        fit(beginning, WIDTH);
        fit(list, LIST_WIDTH);
        FlowPane parts = new FlowPane(beginning, list);
        parts.getStyleClass().add("empty-parts");
        parts.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.getStyleClass().addAll("panel-scroll", "empty-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                recent.check();
            }
        });
    }

    /** As wide as that, or as the window allows. */
    private void fit(Region part, double usual) {
        part.prefWidthProperty().bind(widthProperty().map(width ->
                Math.clamp(width.doubleValue() - MARGINS, LEAST_WIDTH, usual)));
    }

    private VBox beginning() {
        Label title = label("empty.title", "empty-title");
        title.setWrapText(true);
        VBox column = new VBox(title, dropPlace(), tasks());
        column.getStyleClass().add("empty-beginning");
        return column;
    }

    private VBox dropPlace() {
        Node icon = Controls.icon(Feather.COLUMNS);
        icon.getStyleClass().add("empty-icon");
        Label drop = label("empty.drop", "empty-drop");
        Label hint = label("empty.hint", "empty-hint");
        hint.setWrapText(true);
        Button open = button("empty.open", Feather.FILE_PLUS, commands::chooseFiles);
        open.getStyleClass().setAll("button", "solid-button");
        FlowPane buttons = new FlowPane(
                open,
                button("empty.folder", Feather.FOLDER, commands::chooseFolder),
                button("empty.paste", Feather.CLIPBOARD, commands::askForText));
        buttons.getStyleClass().add("empty-buttons");
        buttons.setAlignment(Pos.CENTER);
        Hyperlink sample = new Hyperlink(messages.text("empty.sample"));
        sample.getStyleClass().add("empty-sample");
        sample.setOnAction(event -> commands.openSample());
        VBox card = new VBox(icon, drop, hint, buttons, sample);
        card.getStyleClass().add("empty-card");
        card.setAlignment(Pos.CENTER);
        return card;
    }

    private VBox tasks() {
        VBox tasks = new VBox(
                task(Feather.EDIT_3, "empty.task.editing"),
                task(Feather.CHECK_SQUARE, "empty.task.checking"),
                task(Feather.BOOK_OPEN, "empty.task.studying"));
        tasks.getStyleClass().add("empty-tasks");
        return tasks;
    }

    private HBox task(Feather icon, String key) {
        Label words = label(key, "empty-task");
        words.setWrapText(true);
        HBox row = new HBox(Controls.icon(icon), words);
        row.getStyleClass().add("empty-task-row");
        return row;
    }

    private Label label(String key, String styleClass) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(messages.text(key), Controls.icon(icon));
        button.getStyleClass().add("outline-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
