package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import java.time.Instant;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The stories that were open lately, in the menu of all commands. */
public final class RecentMenu extends Menu {

    private final RecentModel model;
    private final Messages messages;

    public RecentMenu(RecentModel model, Messages messages) {
        super(messages.text("recent.menu"));
        this.model = model;
        this.messages = messages;
        model.stories().addListener((ListChangeListener<RecentStory>) change -> fill());
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        setDisable(model.stories().isEmpty());
        for (RecentStory story : model.stories()) {
            String when = RecentList.when(story.opened(), Instant.now(), messages);
            MenuItem item = new MenuItem(messages.text("recent.item", story.title(), story.versions(), when));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.open(story));
            getItems().add(item);
        }
        if (!model.stories().isEmpty()) {
            MenuItem forget = new MenuItem(messages.text("recent.forgetAll"));
            forget.setOnAction(event -> model.forgetAll());
            getItems().addAll(new SeparatorMenuItem(), forget);
        }
    }
}
