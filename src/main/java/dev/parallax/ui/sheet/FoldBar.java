package dev.parallax.ui.sheet;

import dev.parallax.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The slim line that stands for paragraphs that are folded away, and shows them again. */
public final class FoldBar extends Button {

    /** Its height as a part of the text size. */
    static final double HEIGHT = 1.75;

    public FoldBar(String text, String hint, Runnable open) {
        super(text);
        getStyleClass().setAll("fold-bar");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setAccessibleText(text + ". " + hint);
        setTooltip(Controls.tooltip(hint));
        setOnAction(event -> open.run());
        // The text area around would take clicks for its own.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
    }
}
