package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private boolean all;

    public NoticeBar(NoticesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("notice-bar");
        model.notices().addListener((ListChangeListener<Told>) change -> fill());
        fill();
    }

    private void fill() {
        List<Told> notices = model.notices();
        boolean many = notices.size() > MOST_SHOWN;
        all = all && many;
        int shown = all ? notices.size() : Math.min(MOST_SHOWN, notices.size());
        VBox lines = new VBox();
        notices.subList(0, shown).forEach(notice -> lines.getChildren().add(line(notice)));
        getChildren().setAll(all ? scrolled(lines) : lines);
        if (many) {
            getChildren().add(foot(notices.size() - MOST_SHOWN));
        }
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    /** Many lines, which must not push the texts away. */
    private static ScrollPane scrolled(VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().addAll("panel-scroll", "notice-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private HBox foot(int rest) {
        Button more = new Button(all ? messages.text("notices.fewer") : messages.text("notices.more", rest));
        more.getStyleClass().addAll("quiet-button", "notice-more");
        more.setOnAction(event -> {
            all = !all;
            fill();
        });
        Button dismiss = new Button(messages.text("notices.dismissAll"));
        dismiss.getStyleClass().addAll("quiet-button", "notice-dismiss-all");
        dismiss.setOnAction(event -> model.dismissAll());
        HBox row = new HBox(more, dismiss);
        row.getStyleClass().add("notice");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox line(Told notice) {
        Label text = new Label(notice.text(messages));
        Controls.wrap(text);
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
