package dev.parallax.ui.bars;

import dev.parallax.ui.common.Controls;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A number in a menu with a button for less and one for more; the Enter key counts up, and from the most back to 0. */
final class CountRow extends CustomMenuItem {

    private final IntegerProperty count;
    private final int most;

    record Words(String name, String less, String more) {}

    CountRow(Words words, IntegerProperty count, int most) {
        super(new HBox(), false);
        this.count = count;
        this.most = most;
        Label name = new Label(words.name);
        Label told = new Label();
        told.getStyleClass().add("view-count");
        count.subscribe(now -> told.setText(now.toString()));
        Button less = button("−", words.less, -1);
        Button more = button("+", words.more, 1);
        less.disableProperty().bind(count.lessThanOrEqualTo(0));
        more.disableProperty().bind(count.greaterThanOrEqualTo(most));
        HBox row = (HBox) getContent();
        row.getStyleClass().addAll("view-row", "count-row");
        row.getChildren().addAll(name, Controls.spring(), less, told, more);
        count.subscribe(now -> row.setAccessibleText(words.name + ": " + now));
        getStyleClass().add("view-item");
        setOnAction(event -> count.set((count.get() + 1) % (most + 1)));
    }

    private Button button(String sign, String words, int step) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("count-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(words);
        button.setTooltip(Controls.tooltip(words));
        button.setOnAction(event -> count.set(Math.clamp(count.get() + step, 0, most)));
        // The row would take the click for one of its own.
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }
}
