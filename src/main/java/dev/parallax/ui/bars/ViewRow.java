package dev.parallax.ui.bars;

import dev.parallax.ui.common.Controls;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One choice of a menu: the whole row is the switch, and the button in it only shows. */
final class ViewRow extends CustomMenuItem {

    /**
     * @param key as the keyboard has it; empty where there is none
     * @param meaning in a line below; empty where the name says it all
     */
    record Words(String name, String key, String meaning) {}

    private ViewRow(ButtonBase button, Words words, Runnable action) {
        super(new VBox(), true);
        button.setFocusTraversable(false);
        button.setMouseTransparent(true);
        Label key = new Label(words.key);
        key.getStyleClass().add("view-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        VBox row = (VBox) getContent();
        row.getStyleClass().add("view-row");
        row.getChildren().add(new HBox(button, Controls.spring(), key));
        if (!words.meaning.isEmpty()) {
            Label meaning = new Label(words.meaning);
            meaning.getStyleClass().add("view-hint");
            row.getChildren().add(meaning);
        }
        getStyleClass().add("view-item");
        setOnAction(event -> action.run());
    }

    /** One of several, of which one holds. */
    static ViewRow oneOf(Words words, ObservableValue<Boolean> holds, Runnable action) {
        RadioButton button = new RadioButton(words.name);
        holds.subscribe(button::setSelected);
        return new ViewRow(button, words, action);
    }

    /** What is on or off by itself. */
    static ViewRow onOff(Words words, ObservableValue<Boolean> holds, Runnable action) {
        CheckBox button = new CheckBox(words.name);
        holds.subscribe(button::setSelected);
        return new ViewRow(button, words, action);
    }
}
