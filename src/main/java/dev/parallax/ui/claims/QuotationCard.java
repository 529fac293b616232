package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.PaneModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One quotation: in whose mouth, in which words, by which verb, and who leaves it out. */
final class QuotationCard extends VBox {

    private final WitnessRow.Column column;
    private final Messages messages;

    /** @param panes from left to right */
    QuotationCard(QuotationSheet sheet, List<PaneModel> panes, Messages messages) {
        this.messages = messages;
        column = WitnessRow.Column.of(panes, sheet.lines().stream().map(QuotationSheet.Line::versions).toList());
        getStyleClass().addAll("finding", "quotation-card");
        sheet.lines().forEach(line -> getChildren().add(line(line)));
        sheet.told().forEach(told -> getChildren().add(told(told)));
        if (!sheet.absent().isEmpty()) {
            getChildren().add(hint(messages.text("panel.absent", VersionLetter.list(sheet.absent(), panes, messages))));
        }
    }

    private WitnessRow line(QuotationSheet.Line line) {
        VBox said = new VBox(reported(line));
        said.getStyleClass().add("quotation-said");
        if (!line.pieces().isEmpty()) {
            said.getChildren().add(new WordingText(quoted(line.pieces())));
        }
        return new WitnessRow(column, line.versions(), said);
    }

    /** The marks are not part of what is set side by side, so they stand outside of every changed piece. */
    private List<Piece> quoted(List<Piece> pieces) {
        List<Piece> quoted = new ArrayList<>();
        quoted.add(Piece.plain(messages.text("text.quote.open")));
        quoted.addAll(pieces);
        quoted.add(Piece.plain(messages.text("text.quote.close")));
        return quoted;
    }

    private FlowPane reported(QuotationSheet.Line line) {
        FlowPane reported = new FlowPane();
        reported.getStyleClass().add("quotation-reported");
        String speaker = line.speaker() == null ? messages.text("panel.quotations.nobody") : line.speaker();
        Label name = new Label(speaker);
        name.getStyleClass().add("quotation-speaker");
        reported.getChildren().add(name);
        if (line.verb() != null) {
            reported.getChildren().add(verb(line));
        }
        switch (line.relation()) {
            case REFERENCE -> {}
            case SAME -> reported.getChildren().add(relation("panel.quotations.same"));
            case ALTERED -> reported.getChildren().add(relation("panel.quotations.altered"));
            case TRUNCATED -> reported.getChildren().add(relation("panel.quotations.truncated"));
        }
        return reported;
    }

    private Label relation(String key) {
        Label relation = new Label(messages.text(key));
        relation.getStyleClass().add("quotation-relation");
        return relation;
    }

    private Label verb(QuotationSheet.Line line) {
        Label verb = switch (line.leaning()) {
            case LIKE -> new Label(line.verb());
            case STRONGER -> leaning("panel.verb.stronger", "panel.verb.stronger.hint", line.verb());
            case WEAKER -> leaning("panel.verb.weaker", "panel.verb.weaker.hint", line.verb());
        };
        verb.getStyleClass().add("quotation-verb");
        return verb;
    }

    private Label leaning(String key, String hintKey, String word) {
        Label verb = new Label(messages.text(key, word));
        verb.getStyleClass().add("leaning-verb");
        verb.setTooltip(Controls.tooltip(messages.text(hintKey)));
        return verb;
    }

    private WitnessRow told(QuotationSheet.Told told) {
        Label words = new Label(messages.text("panel.quotations.paraphrased", told.words()));
        words.getStyleClass().add("quotation-told");
        Controls.wrap(words);
        return new WitnessRow(column, List.of(told.version()), words);
    }

    private Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("quotation-hint");
        Controls.wrap(hint);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }
}
