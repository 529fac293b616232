package dev.parallax.ui.claims;

import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A difference in three lines: what it is, and what stands on either side. All cards are equally high. */
final class DifferenceCard extends VBox {

    /**
     * @param letter box with the version's letter
     * @param number its place in the list, in words
     */
    DifferenceCard(DifferenceRow row, DifferenceWords words, Label letter, String number) {
        getStyleClass().addAll("difference-card");
        Label kind = new Label(words.kind(row));
        kind.getStyleClass().add("finding-title");
        Label count = new Label(number);
        count.getStyleClass().add("difference-number");
        HBox head = new HBox(letter, sign(row.kind()), kind, Controls.spring(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("difference-head");
        getChildren().add(head);
        switch (row.kind()) {
            case ADDED -> lines(line(words.version(row), "difference-added"), context(row, words));
            case DELETED -> lines(line(words.base(row), "difference-deleted"), context(row, words));
            case REWORDED -> lines(
                    line(words.base(row), "difference-deleted"), line(words.version(row), "difference-added"));
            case MOVED -> lines(line(words.version(row), "difference-moved"), context(row, words));
        }
    }

    private void lines(Label first, Label second) {
        getChildren().addAll(first, second);
    }

    private static Label context(DifferenceRow row, DifferenceWords words) {
        return line(words.context(row), "difference-context");
    }

    private static Label line(String text, String look) {
        Label line = new Label(text);
        line.getStyleClass().addAll("difference-line", look);
        line.setMinWidth(0);
        return line;
    }

    private static Label sign(DifferenceRow.Kind kind) {
        GutterSign sign = switch (kind) {
            case ADDED -> GutterSign.ADDED;
            case DELETED -> GutterSign.DELETED;
            case REWORDED -> GutterSign.CHANGED;
            case MOVED -> GutterSign.MOVED;
        };
        Label label = new Label(sign.text());
        label.getStyleClass().addAll("sign", sign.styleClass());
        return label;
    }
}
