package dev.parallax.ui.find;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderView;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many matches each pane has, beside its letter; pressing one goes to the next match there. */
final class FoundLetters extends HBox {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final FindModel find;
    private final ReaderView view;
    private final Messages messages;

    FoundLetters(FindModel find, ReaderView view, Messages messages) {
        this.find = find;
        this.view = view;
        this.messages = messages;
        getStyleClass().add("found-letters");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        find.found().subscribe(this::fill);
        find.visit().subscribe(any -> mark());
    }

    /** The same buttons stay while there are the same panes, so that the keyboard stays on one of them. */
    private void fill(Found found) {
        List<PaneModel> panes = found.matches().isEmpty()
                ? List.of()
                : view.panes().stream().map(PaneView::pane).toList();
        if (!getChildren().stream().map(Node::getUserData).toList().equals(panes)) {
            List<Node> buttons = new ArrayList<>();
            panes.forEach(pane -> buttons.add(button(pane)));
            getChildren().setAll(buttons);
        }
        for (Node node : getChildren()) {
            Button button = (Button) node;
            PaneModel pane = (PaneModel) button.getUserData();
            int count = found.in(pane.place()).size();
            button.setText(messages.text("find.number", count));
            button.setDisable(count == 0);
            Controls.name(button, messages.text("find.in", pane.letter().get(), pane.label().get(), count));
        }
        mark();
    }

    private Button button(PaneModel pane) {
        Label letter = new Label();
        letter.textProperty().bind(pane.letter());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button button = new Button(null, letter);
        button.getStyleClass().addAll("quiet-button", "found-in");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(pane);
        button.setOnAction(event -> find.nextIn(pane.place()));
        return button;
    }

    private void mark() {
        FindModel.Visit visit = find.visit().get();
        for (Node node : getChildren()) {
            PaneModel pane = (PaneModel) node.getUserData();
            node.pseudoClassStateChanged(AT, visit != null && visit.match().version() == pane.place());
        }
    }
}
