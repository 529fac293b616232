package dev.parallax.ui.claims;

import dev.parallax.claim.Claim;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The table of claims, with what orders and filters it above and what its signs mean below. */
final class ClaimsView extends VBox {

    ClaimsView(SidePanel.Parts parts) {
        ClaimsModel claims = parts.claims();
        Messages messages = parts.messages();
        ClaimWords words = new ClaimWords(messages);
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(Bindings.createStringBinding(
                () -> count(claims, messages), claims.rows(), claims.total()));
        KindMenu<Claim.Kind> kinds = new KindMenu<>(claims.kinds(), claims.kind(), new KindMenu.Words<>(
                words::kind,
                (name, count) -> messages.text("panel.kind", name, count),
                messages.text("panel.kinds.all"),
                messages.text("panel.claims.kinds.hint")));
        HBox head = new HBox(title, Controls.spring(), new SortMenu(claims, messages), kinds);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        CheckBox disputed = new CheckBox(messages.text("panel.onlyDisputed"));
        disputed.getStyleClass().add("panel-check");
        disputed.selectedProperty().bindBidirectional(claims.onlyDisputed());
        ClaimsTable table = new ClaimsTable(parts);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label told = new Label();
        told.getStyleClass().add("cell-told");
        Controls.wrap(told);
        told.setMinHeight(USE_PREF_SIZE);
        told.textProperty().bind(table.told());
        told.visibleProperty().bind(table.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        getChildren().addAll(head, disputed, table, told, new StandingLegend(claims, messages));
    }

    private static String count(ClaimsModel claims, Messages messages) {
        int shown = claims.rows().get().size();
        int total = claims.total().get();
        return shown == total
                ? messages.text("panel.claims.count", total)
                : messages.text("panel.claims.some", shown, total);
    }
}
