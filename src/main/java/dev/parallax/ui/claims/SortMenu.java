package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import dev.parallax.ui.common.Controls;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses the order of the claims. */
final class SortMenu extends MenuButton {

    SortMenu(ClaimsModel claims, Messages messages) {
        getStyleClass().add("choice-button");
        setTooltip(Controls.tooltip(messages.text("panel.claims.sort")));
        ToggleGroup group = new ToggleGroup();
        for (ClaimsModel.Sort sort : ClaimsModel.Sort.values()) {
            String name = messages.text("claims.sort." + KebabCase.of(sort));
            RadioMenuItem item = new RadioMenuItem(name);
            item.setToggleGroup(group);
            item.setOnAction(event -> claims.sort().set(sort));
            getItems().add(item);
            claims.sort().subscribe(chosen -> {
                if (chosen == sort) {
                    item.setSelected(true);
                    setText(name);
                    setAccessibleText(messages.text("panel.claims.sort") + ": " + name);
                }
            });
        }
    }
}
