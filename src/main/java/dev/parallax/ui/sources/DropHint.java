package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Lies over the texts while something is dragged over the window, and says what dropping does. */
public final class DropHint extends StackPane {

    public DropHint(ObservableBooleanValue shown, Messages messages) {
        getStyleClass().add("drop-hint");
        Label words = new Label(messages.text("sources.drop"), Controls.icon(Feather.DOWNLOAD));
        words.getStyleClass().add("drop-words");
        getChildren().add(words);
        setMouseTransparent(true);
        visibleProperty().bind(shown);
    }
}
