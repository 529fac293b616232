package dev.parallax.ui.claims;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** A list of cards as high as their words need; only those in sight are made. */
class CardList<T> extends ListView<T> {

    /** Paddings of list and cell, and the scroll bar, in pixels, so that cards are measured at the width they get. */
    private static final double ROOM_BESIDE = 29;

    private Function<T, Region> cards = item -> new Region();
    private Function<T, String> spoken = item -> "";
    private Consumer<T> open = item -> {};
    private final Label none = new Label();

    CardList() {
        getStyleClass().addAll("panel-list", SidePanel.KEYBOARD);
        none.getStyleClass().add("panel-hint");
        none.setWrapText(true);
        setPlaceholder(none);
        setCellFactory(list -> new CardCell());
        widthProperty().addListener(any -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open.accept(chosen);
                event.consume();
            }
        });
    }

    /**
     * @param makeCard makes the card of an item
     * @param say tells an item to those who hear it, in one go
     * @param goTo goes to what an item speaks of
     */
    final void fill(Function<T, Region> makeCard, Function<T, String> say, Consumer<T> goTo) {
        cards = makeCard;
        spoken = say;
        open = goTo;
    }

    /** What is said where there is nothing to list. */
    final void sayWhenEmpty(String text) {
        none.setText(text);
    }

    private final class CardCell extends ListCell<T> {

        CardCell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                    open.accept(getItem());
                }
            });
        }

        /** The height that the card needs at the width it gets; the list would ask for the height at any width. */
        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof Region card)) {
                return super.computePrefHeight(width);
            }
            card.applyCss();
            return Math.ceil(card.prefHeight(cardWidth())) + snappedTopInset() + snappedBottomInset();
        }

        private double cardWidth() {
            return Math.max(1, getListView().getWidth() - ROOM_BESIDE);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setAccessibleText(spoken.apply(item));
            Region card = cards.apply(item);
            card.prefWidthProperty().bind(getListView().widthProperty().subtract(ROOM_BESIDE));
            setGraphic(card);
        }
    }
}
