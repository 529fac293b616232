package dev.parallax.ui.claims;

import dev.parallax.ledger.QuotationCollation;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every quotation in the words of each version. */
final class QuotationsView extends VBox {

    QuotationsView(SidePanel.Parts parts) {
        QuotationsModel quotations = parts.quotations();
        Messages messages = parts.messages();
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(Bindings.createStringBinding(
                () -> count(quotations, messages), quotations.shown(), quotations.total()));
        CheckBox disputed = new CheckBox(messages.text("panel.onlyDisputed"));
        disputed.getStyleClass().add("panel-check");
        disputed.selectedProperty().bindBidirectional(quotations.onlyDisputed());
        HBox head = new HBox(title, Controls.spring(), disputed);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        CardList<QuotationCollation> list = new CardList<>();
        list.fill(quoted -> card(quoted, parts), quoted -> spoken(quoted, parts), quotations::pick);
        list.getStyleClass().add("quotations-list");
        list.setAccessibleText(messages.text("panel.quotations"));
        quotations.shown().subscribe(shown -> show(shown, list));
        parts.reader().panes().subscribe(list::refresh);
        parts.reader().comparison().subscribe(comparison -> list.sayWhenEmpty(messages.text(
                comparison == null ? "panel.quotations.pending" : "panel.quotations.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    /** The same quotations stay as they are, with what is in sight; the same one stays chosen among others. */
    private static void show(List<QuotationCollation> shown, CardList<QuotationCollation> list) {
        if (!list.getItems().equals(shown)) {
            QuotationCollation chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(shown);
            list.getSelectionModel().clearSelection();
            if (chosen != null && shown.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            }
        }
    }

    private static String spoken(QuotationCollation quoted, SidePanel.Parts parts) {
        return SpokenCards.quotation(
                QuotationSheet.of(quoted, parts.reader().comparison().get()), parts.reader().panes(), parts.messages());
    }

    private static Region card(QuotationCollation quoted, SidePanel.Parts parts) {
        return new QuotationCard(
                QuotationSheet.of(quoted, parts.reader().comparison().get()), parts.reader().panes(), parts.messages());
    }

    private static String count(QuotationsModel quotations, Messages messages) {
        int shown = quotations.shown().get().size();
        int total = quotations.total().get();
        return shown == total
                ? messages.text("panel.quotations.count", total)
                : messages.text("panel.quotations.some", shown, total);
    }
}
