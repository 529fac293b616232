package dev.parallax.ui.claims;

import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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
        WitnessRow.Column column = WitnessRow.Column.of(
                reader.panes(), witnesses.stream().map(Witness::versions).toList());
        witnesses.stream()
                .limit(MOST_WORDINGS)
                .map(witness -> new WitnessRow(column, witness.versions(), words(witness)))
                .forEach(getChildren()::add);
        if (witnesses.size() > MOST_WORDINGS) {
            Label more = new Label(messages.text("panel.moreWordings", witnesses.size() - MOST_WORDINGS));
            more.getStyleClass().add("panel-hint");
            getChildren().add(more);
        }
        if (!finding.absent().isEmpty()) {
            Label absent = new Label(messages.text("panel.absent", VersionLetter.list(finding.absent(), reader.panes(), messages)));
            absent.getStyleClass().add("quotation-hint");
            getChildren().add(absent);
        }
    }

    private static Label words(Witness witness) {
        Label text = new Label(witness.words());
        text.getStyleClass().add("finding-evidence");
        Controls.wrap(text);
        return text;
    }
}
