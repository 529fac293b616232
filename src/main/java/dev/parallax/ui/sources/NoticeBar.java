package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Sentences for the reader below the toolbar, one a line, until they are put away. */
public final class NoticeBar extends VBox {

    /** More lines than these would push the texts away; the rest is counted. */
    private static final int MOST_SHOWN = 3;

    private final NoticesModel model;
    private final Messages messages;

    public NoticeBar(NoticesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("notice-bar");
        model.notices().addListener((ListChangeListener<Told>) change -> fill());
        fill();
    }

    private void fill() {
        List<Told> notices = model.notices();
        int shown = Math.min(MOST_SHOWN, notices.size());
        getChildren().setAll(notices.subList(0, shown).stream().map(this::line).toList());
        if (notices.size() > shown) {
            Button all = new Button(messages.text("notices.dismissAll"));
            all.getStyleClass().add("quiet-button");
            all.setOnAction(event -> model.dismissAll());
            Label more = new Label(messages.text("notices.more", notices.size() - shown));
            more.getStyleClass().add("notice-more");
            HBox row = new HBox(more, all);
            row.getStyleClass().add("notice");
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    private HBox line(Told notice) {
        Label text = new Label(notice.text(messages));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = Controls.iconButton(
                Feather.X, messages.text("notices.dismiss"), () -> model.dismiss(notice));
        HBox row = new HBox(Controls.icon(Feather.INFO), text, dismiss);
        row.getStyleClass().add("notice");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
