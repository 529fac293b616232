package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The findings about a passage, and the passage in every version's words. */
final class PassageView extends VBox {

    private final Messages messages;

    PassageView(PassageSheet sheet, ReaderModel reader, Messages messages) {
        this.messages = messages;
        getStyleClass().add("passage");
        sheet.findings().stream()
                .map(finding -> new FindingCard(finding, reader, messages))
                .forEach(getChildren()::add);
        if (sheet.findings().isEmpty()) {
            Label none = new Label(messages.text("panel.passage.noFindings"));
            none.getStyleClass().add("wording-missing");
            getChildren().add(none);
        }
        Label title = new Label(messages.text("panel.passage.wordings"));
        title.getStyleClass().add("panel-section");
        getChildren().add(title);
        sheet.wordings().stream().map(this::wording).forEach(getChildren()::add);
    }

    private Node wording(PassageSheet.Wording wording) {
        Label letter = new Label(wording.pane().letter().get());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label label = new Label(wording.pane().label().get());
        label.getStyleClass().add("wording-label");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox head = new HBox(letter, label);
        head.getStyleClass().add("wording-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(head, words(wording.pieces()));
        box.getStyleClass().add("wording");
        return box;
    }

    private Node words(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            Label missing = new Label(messages.text("panel.passage.missing"));
            missing.getStyleClass().add("wording-missing");
            return missing;
        }
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("wording-text");
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("piece");
            text.getStyleClass().addAll(piece.styleClasses());
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(pieces.stream().map(Piece::text).collect(Collectors.joining()));
        return flow;
    }
}
