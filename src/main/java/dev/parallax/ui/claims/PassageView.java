package dev.parallax.ui.claims;

import dev.parallax.align.Substitution.Relation;
import dev.parallax.message.Messages;
import dev.parallax.ui.claims.PassageSheet.Membership;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.HandModel;
import dev.parallax.ui.reader.PaneModel;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The findings about a passage, and the passage in every version's words. */
final class PassageView extends VBox {

    private final HandModel hand;
    private final Messages messages;

    PassageView(PassageSheet sheet, SidePanel.Parts parts) {
        hand = parts.hand();
        messages = parts.messages();
        getStyleClass().add("passage");
        if (sheet.wordings().size() > 1) {
            getChildren().add(new LineageStrip(sheet.lineage(), sheet.picked(), parts));
        }
        sheet.findings().stream()
                .map(finding -> new FindingCard(finding, parts.reader(), messages))
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
        Label hint = new Label(messages.text("panel.passage.hint"));
        hint.getStyleClass().add("passage-hint");
        Controls.wrap(hint);
        getChildren().add(hint);
    }

    private Node wording(PassageSheet.Wording wording) {
        Label letter = new VersionLetter(wording.pane());
        Label label = new Label(wording.pane().label().get());
        label.getStyleClass().add("wording-label");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox head = new HBox(letter, label);
        if (wording.membership() == Membership.BY_HAND) {
            head.getChildren().add(byHand());
        }
        if (wording.membership() != Membership.NONE) {
            head.getChildren().addAll(Controls.spring(), notTheSame(wording.pane()));
        }
        head.getStyleClass().add("wording-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(head, words(wording.pieces()));
        if (wording.maybe() != null) {
            box.getChildren().add(maybe(wording.pane(), wording.maybe()));
        }
        if (wording.reference() != null) {
            wording.otherWords().pairs().forEach((relation, pairs) ->
                    box.getChildren().add(otherWords(relation, pairs, wording.reference())));
        }
        box.getStyleClass().add("wording");
        return box;
    }

    private Label byHand() {
        Label label = new Label(messages.text("panel.passage.byHand"), Controls.icon(Feather.LINK_2));
        label.getStyleClass().add("by-hand");
        label.setTooltip(Controls.tooltip(messages.text("panel.passage.byHand.hint")));
        label.setAccessibleText(label.getTooltip().getText());
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    private Button notTheSame(PaneModel pane) {
        Button button = new Button(messages.text("panel.passage.notTheSame"));
        button.getStyleClass().addAll("quiet-button", "not-the-same");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setTooltip(Controls.tooltip(messages.text("panel.passage.notTheSame.hint")));
        button.setAccessibleText(pane.label().get() + ": " + button.getText());
        button.setOnAction(event -> hand.takeOut(pane.place()));
        return button;
    }

    /** What may say the same, and a way to say that it does. */
    private VBox maybe(PaneModel pane, MaybeRelated related) {
        Label title = new Label(messages.text("panel.passage.maybe"));
        title.getStyleClass().add("maybe-title");
        Button same = new Button(messages.text("panel.passage.theSame"));
        same.getStyleClass().addAll("quiet-button", "the-same");
        same.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        same.setTooltip(Controls.tooltip(messages.text("panel.passage.theSame.hint")));
        same.setAccessibleText(pane.label().get() + ": " + same.getText());
        same.setOnAction(event -> hand.link(pane.place(), related.place()));
        HBox head = new HBox(title, Controls.spring(), same);
        head.setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(related.text().replace('\n', ' '));
        text.getStyleClass().add("maybe-text");
        Controls.wrap(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(head, text);
        box.getStyleClass().add("maybe");
        return box;
    }

    private Node words(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            Label missing = new Label(messages.text("panel.passage.missing"));
            missing.getStyleClass().add("wording-missing");
            return missing;
        }
        return new WordingText(pieces);
    }

    /** What the version's words are to those of the one that it is set against, in a line. */
    private Node otherWords(Relation relation, List<OtherWords.Pair> pairs, PaneModel reference) {
        List<String> told = pairs.stream()
                .map(pair -> messages.text("panel.passage.pair", pair.here(), pair.there()))
                .toList();
        String key = "panel.passage.words." + relation.name().toLowerCase(Locale.ROOT);
        Label line = new Label(messages.text(key, reference.letter().get(), messages.list(told)));
        line.getStyleClass().add("wording-words");
        Controls.wrap(line);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
