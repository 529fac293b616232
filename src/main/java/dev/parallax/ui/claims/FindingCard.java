package dev.parallax.ui.claims;

import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One finding: what kind of difference it is, and what each version says. */
final class FindingCard extends VBox {

    private static final int MOST_EVIDENCE = 6;
    private static final int LONGEST_EVIDENCE = 160;

    FindingCard(Finding finding, ReaderModel reader, Messages messages) {
        String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().addAll("finding", "finding-" + kind);
        Region dot = new Region();
        dot.getStyleClass().add("finding-dot");
        Label title = new Label(messages.text("panel.finding." + kind));
        title.getStyleClass().add("finding-title");
        HBox head = new HBox(dot, title);
        head.getStyleClass().add("finding-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        finding.evidence().stream()
                .limit(MOST_EVIDENCE)
                .map(evidence -> line(evidence, reader))
                .forEach(getChildren()::add);
    }

    private static HBox line(Evidence evidence, ReaderModel reader) {
        PaneModel pane = reader.paneOf(evidence.version());
        Label letter = new Label(pane == null ? "" : pane.letter().get());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label text = new Label(shortened(evidence.text()));
        text.getStyleClass().add("finding-evidence");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(letter, text);
        row.getStyleClass().add("finding-row");
        return row;
    }

    private static String shortened(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        if (one.length() <= LONGEST_EVIDENCE) {
            return one;
        }
        int cut = one.lastIndexOf(' ', LONGEST_EVIDENCE);
        return one.substring(0, cut > 0 ? cut : one.offsetByCodePoints(0, LONGEST_EVIDENCE / 2)) + " …";
    }
}
