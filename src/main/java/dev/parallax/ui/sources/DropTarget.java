package dev.parallax.ui.sources;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets the reader drop files, addresses and text anywhere onto the window. */
public final class DropTarget {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final SourceCommands commands;
    private final Node node;
    private final ReadOnlyBooleanWrapper dropping = new ReadOnlyBooleanWrapper();

    public DropTarget(SourceCommands commands, Node node) {
        this.commands = commands;
        this.node = node;
        node.addEventFilter(DragEvent.DRAG_OVER, this::over);
        node.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> light(false));
        node.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (Transfer.bringsSomething(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            light(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        light(false);
        event.setDropCompleted(drop(event.getDragboard()));
        event.consume();
    }

    /** Adds what was dropped; false when there was nothing to read in it. */
    public boolean drop(Clipboard board) {
        var texts = Transfer.of(board, commands::nextLabel);
        commands.add(texts);
        return !texts.isEmpty();
    }

    /** Whether something that can be dropped is over the window. */
    public ReadOnlyBooleanProperty dropping() {
        return dropping.getReadOnlyProperty();
    }

    void light(boolean on) {
        dropping.set(on);
        node.pseudoClassStateChanged(DROPPING, on);
    }
}
