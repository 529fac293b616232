package dev.parallax.ui.claims;

import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One finding: what kind of difference it is, and what each version says. */
final class FindingCard extends VBox {

    private static final int MOST_WORDINGS = 6;

    FindingCard(Finding finding, ReaderModel reader, Messages messages) {
        String kind = finding.kind().key();
        getStyleClass().addAll("finding", "finding-" + kind);
        Region dot = new Region();
        dot.getStyleClass().add("finding-dot");
        Label title = new Label(messages.text("finding." + kind));
        title.getStyleClass().add("finding-title");
        HBox head = new HBox(dot, title);
        head.getStyleClass().add("finding-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        List<Witness> witnesses = Witness.of(finding);
        witnesses.stream()
                .limit(MOST_WORDINGS)
                .map(witness -> line(witness, reader))
                .forEach(getChildren()::add);
        if (witnesses.size() > MOST_WORDINGS) {
            Label more = new Label(messages.text("panel.moreWordings", witnesses.size() - MOST_WORDINGS));
            more.getStyleClass().add("panel-hint");
            getChildren().add(more);
        }
    }

    private static HBox line(Witness witness, ReaderModel reader) {
        FlowPane letters = new FlowPane();
        letters.getStyleClass().add("finding-letters");
        reader.panes().stream()
                .filter(pane -> witness.versions().contains(pane.place()))
                .map(FindingCard::letter)
                .forEach(letters.getChildren()::add);
        Label text = new Label(witness.words());
        text.getStyleClass().add("finding-evidence");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(letters, text);
        row.getStyleClass().add("finding-row");
        return row;
    }

    private static Label letter(PaneModel pane) {
        Label letter = new Label(pane.letter().get());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return letter;
    }
}
