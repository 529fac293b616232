package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.settings.ReadingOptions;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** Opens what is to be chosen about the look of the texts: size, face, light or dark. */
final class LettersButton extends Button {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final LettersPane pane;

    LettersButton(Commands commands, ReadingOptions options, Messages messages) {
        super(messages.text("toolbar.letters"));
        getStyleClass().setAll("button", "icon-button", "letters-button");
        setMinWidth(Region.USE_PREF_SIZE);
        Controls.name(this, messages.text("toolbar.letters.hint"));
        pane = new LettersPane(commands, options, messages);
        popup.getContent().add(pane);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setConsumeAutoHidingEvents(true);
        popup.showingProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Bindings.bindContent(popup.getScene().getStylesheets(), scene.getStylesheets());
            }
        });
        setOnAction(event -> open());
    }

    Popup popup() {
        return popup;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? Boolean.valueOf(popup.isShowing())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Below the button, its right edge at the button's. */
    private void open() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds at = localToScreen(getLayoutBounds());
        popup.show(this, at.getMinX(), at.getMaxY() + GAP);
        popup.setAnchorX(at.getMaxX() - pane.getWidth());
        pane.takeKeyboard();
    }
}
