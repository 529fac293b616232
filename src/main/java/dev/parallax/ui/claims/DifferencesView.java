package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.PaneModel;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All differences as a list, those of one version if the reader likes, and a field that filters them. */
final class DifferencesView extends VBox {

    private final TextField filter = new TextField();

    DifferencesView(SidePanel.Parts parts) {
        DifferencesModel differences = parts.differences();
        Messages messages = parts.messages();
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(Bindings.createStringBinding(
                () -> count(differences, messages), differences.rows(), differences.total()));
        KindMenu<PaneModel> versions = new KindMenu<>(
                differences.counts(), differences.only(), new KindMenu.Words<>(
                        pane -> messages.text("differences.version", pane.letter().get(), pane.label().get()),
                        (name, count) -> messages.text("panel.kind", name, count),
                        messages.text("differences.all"),
                        messages.text("differences.all.hint")));
        HBox head = new HBox(title, Controls.spring(), versions);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        DifferencesList list = new DifferencesList(parts);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, filter(differences, messages, list), list);
    }

    private HBox filter(DifferencesModel differences, Messages messages, DifferencesList list) {
        filter.setPromptText(messages.text("differences.filter"));
        filter.setAccessibleText(messages.text("differences.filter"));
        filter.getStyleClass().add("find-field");
        filter.textProperty().bindBidirectional(differences.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox row = new HBox(filter);
        row.getStyleClass().add("differences-filter");
        return row;
    }

    /** What is typed on the list goes into the field. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (!typed.isBlank() && !Character.isISOControl(typed.charAt(0)) && !event.isShortcutDown() && !event.isAltDown()) {
            filter.requestFocus();
            filter.end();
            filter.appendText(typed);
            event.consume();
        }
    }

    private static String count(DifferencesModel differences, Messages messages) {
        int shown = differences.rows().get().size();
        int total = differences.total().get();
        return shown == total
                ? messages.text("differences.count", total)
                : messages.text("differences.some", shown, total);
    }
}
