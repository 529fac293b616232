package dev.parallax.ui.claims;

import dev.parallax.ledger.Standing;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Says what the signs of the table mean; pressing one lists only the claims that have it. */
final class StandingLegend extends FlowPane {

    StandingLegend(ClaimsModel claims, Messages messages) {
        getStyleClass().add("standing-legend");
        for (Standing standing : Standing.values()) {
            ToggleButton item = new ToggleButton(
                    messages.text("claims.standing." + standing.key()), new StandingSign(standing));
            item.getStyleClass().setAll("legend-item");
            item.setOnAction(event -> claims.standing().set(item.isSelected() ? standing : null));
            item.setMinWidth(USE_PREF_SIZE);
            claims.standing().subscribe(chosen -> item.setSelected(chosen == standing));
            claims.standings().subscribe(counts -> {
                int count = counts.getOrDefault(standing, 0);
                item.setDisable(count == 0);
                item.setTooltip(Controls.tooltip(messages.text("panel.claims.legend", count)));
            });
            getChildren().add(item);
        }
        Label related = new Label(messages.text("claims.related"), StandingSign.related());
        related.getStyleClass().add("legend-note");
        related.setMinWidth(USE_PREF_SIZE);
        getChildren().add(related);
    }
}
