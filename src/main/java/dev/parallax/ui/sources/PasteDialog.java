package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks for a text and a name for it. */
final class PasteDialog extends Dialog<TextSource> {

    private final TextField label = new TextField();
    private final TextArea text = new TextArea();

    PasteDialog(Messages messages, String suggestedLabel) {
        setTitle(messages.text("sources.paste.title"));
        label.setText(suggestedLabel);
        text.setWrapText(true);
        text.setPromptText(messages.text("sources.paste.prompt"));
        text.getStyleClass().add("paste-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label name = new Label(messages.text("sources.paste.name"));
        name.setLabelFor(label);
        Label body = new Label(messages.text("sources.paste.body"));
        body.setLabelFor(text);
        VBox form = new VBox(name, label, body, text);
        form.getStyleClass().add("paste-form");
        ButtonType add = new ButtonType(messages.text("sources.paste.add"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.text("sources.paste.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getStyleClass().add("paste-dialog");
        getDialogPane().setContent(form);
        getDialogPane().getButtonTypes().setAll(add, cancel);
        getDialogPane().lookupButton(add).disableProperty().bind(text.textProperty().map(String::isBlank));
        setResizable(true);
        setResultConverter(button -> button == add ? pasted(suggestedLabel) : null);
        setOnShown(event -> text.requestFocus());
    }

    private TextSource pasted(String suggestedLabel) {
        String named = label.getText().strip();
        return new TextSource.Text(named.isEmpty() ? suggestedLabel : named, text.getText());
    }
}
