package dev.parallax.ui.claims;

import dev.parallax.ledger.FindingKind;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All findings, one kind of them if the reader likes, and a way through them. */
final class FindingsView extends VBox {

    FindingsView(SidePanel.Parts parts) {
        FindingsModel findings = parts.findings();
        Messages messages = parts.messages();
        Label title = FindingSteps.title(findings, Bindings.createStringBinding(
                () -> FindingSteps.position(findings, messages), findings.number(), findings.count()));
        KindMenu<FindingKind> kinds = new KindMenu<>(findings.kinds(), findings.kind(), new KindMenu.Words<>(
                kind -> messages.text("finding." + kind.key()),
                (name, count) -> messages.text("panel.kind", name, count),
                messages.text("panel.kinds.all"),
                messages.text("panel.findings.kinds.hint")));
        HBox head = new HBox(title, Controls.spring(), kinds, new FindingSteps(findings, parts.commands()));
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        FindingsList list = new FindingsList(parts);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }
}
