package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** All findings, gravest first; choosing one goes there. */
final class FindingsList extends ListView<Finding> {

    FindingsList(ReaderModel reader, FocusModel focus, Messages messages) {
        getStyleClass().add("findings-list");
        setAccessibleText(messages.text("panel.findings"));
        Label none = new Label(messages.text("panel.findings.pending"));
        none.getStyleClass().add("panel-hint");
        none.setWrapText(true);
        setPlaceholder(none);
        setCellFactory(list -> new FindingCell(reader, focus, messages));
        reader.comparison().subscribe(comparison -> {
            show(comparison == null ? List.of() : comparison.findings());
            none.setText(messages.text(hint(comparison)));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Finding chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                focus.pick(chosen);
                event.consume();
            }
        });
    }

    /** The same findings stay as they are, with what is in sight; the same one stays chosen among others. */
    private void show(List<Finding> findings) {
        if (!getItems().equals(findings)) {
            Finding chosen = getSelectionModel().getSelectedItem();
            getItems().setAll(findings);
            findings.stream()
                    .filter(finding -> chosen != null && finding.tellsTheSameAs(chosen))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    /** Nothing is said about findings before they have been looked for. */
    private static String hint(@Nullable Comparison comparison) {
        if (comparison == null) {
            return "panel.findings.pending";
        }
        return comparison.story().size() == 1 ? "panel.findings.alone" : "panel.findings.none";
    }

    private static final class FindingCell extends ListCell<Finding> {

        /** Paddings of list and cell, and the scroll bar, in pixels. */
        private static final double ROOM_BESIDE = 36;

        private final ReaderModel reader;
        private final Messages messages;

        FindingCell(ReaderModel reader, FocusModel focus, Messages messages) {
            this.reader = reader;
            this.messages = messages;
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    focus.pick(getItem());
                }
            });
        }

        /** The height that the card needs at the width it gets; the list would ask for the height at any width. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof FindingCard card
                    ? Math.ceil(card.prefHeight(cardWidth())) + snappedTopInset() + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        private double cardWidth() {
            return Math.max(1, getListView().getWidth() - ROOM_BESIDE);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
            } else {
                FindingCard card = new FindingCard(finding, reader, messages);
                card.prefWidthProperty().bind(getListView().widthProperty().subtract(ROOM_BESIDE));
                setGraphic(card);
            }
        }
    }
}
