package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The stories that were open lately, to be opened again with a click. */
final class RecentList extends VBox {

    private static final long WEEK = 7;
    private static final long MONTH = 30;

    private final RecentModel model;
    private final Messages messages;

    RecentList(RecentModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("recent");
        model.stories().addListener((ListChangeListener<RecentStory>) change -> fill());
        model.gone().addListener((SetChangeListener<RecentStory>) change -> fill());
        visibleProperty().subscribe(shown -> setManaged(shown));
        fill();
    }

    /** What was opened how long ago, in words. */
    static String when(Instant opened, Instant now, Messages messages) {
        ZoneId here = ZoneId.systemDefault();
        long days = ChronoUnit.DAYS.between(
                opened.atZone(here).toLocalDate(), now.atZone(here).toLocalDate());
        if (days < WEEK) {
            return messages.text("recent.days", Math.max(0, days));
        }
        return days < MONTH ? messages.text("recent.weeks", days / WEEK) : messages.text("recent.months", days / MONTH);
    }

    private void fill() {
        getChildren().clear();
        setVisible(!model.stories().isEmpty());
        if (model.stories().isEmpty()) {
            return;
        }
        Label title = new Label(messages.text("recent.title"));
        title.getStyleClass().add("recent-title");
        Button forget = new Button(messages.text("recent.forgetAll"));
        forget.getStyleClass().addAll("quiet-button", "recent-forget-all");
        forget.setOnAction(event -> model.forgetAll());
        HBox head = new HBox(title, Controls.spring(), forget);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("recent-head");
        getChildren().add(head);
        model.stories().forEach(story -> getChildren().add(row(story)));
    }

    private Node row(RecentStory story) {
        boolean gone = model.gone().contains(story);
        Button open = new Button();
        open.getStyleClass().add("recent-story");
        open.setGraphic(words(story, gone));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> model.open(story));
        open.setTooltip(Controls.tooltip(String.join("\n", story.locations())));
        open.setAccessibleText(story.title() + ", " + facts(story, gone));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = Controls.iconButton(
                Feather.X, messages.text("recent.forget", story.title()), () -> model.forget(story));
        forget.getStyleClass().add("recent-forget");
        HBox row = new HBox(open, forget);
        row.getStyleClass().add("recent-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox words(RecentStory story, boolean gone) {
        Label name = new Label(story.title());
        name.getStyleClass().add("recent-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label facts = new Label(facts(story, gone));
        facts.getStyleClass().add(gone ? "recent-gone" : "recent-facts");
        facts.setWrapText(gone);
        return new VBox(name, facts);
    }

    private String facts(RecentStory story, boolean gone) {
        if (gone) {
            return messages.text("recent.gone", story.versions());
        }
        String when = when(story.opened(), Instant.now(), messages);
        return story.folder()
                .map(folder -> messages.text("recent.facts.folder", story.versions(), when, folder))
                .orElseGet(() -> messages.text("recent.facts", story.versions(), when));
    }
}
