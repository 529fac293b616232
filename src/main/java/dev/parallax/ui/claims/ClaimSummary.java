package dev.parallax.ui.claims;

import dev.parallax.claim.Claim;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A claim in the words of one version, why it can be checked and how much it is worth checking. */
final class ClaimSummary extends VBox {

    private static final double WORTH_WIDTH = 34;
    private static final double WORTH_HEIGHT = 4;

    ClaimSummary(ClaimRow row, ClaimWords words) {
        getStyleClass().add("claim-summary");
        Label wording = new Label(ClaimWords.wording(row));
        wording.getStyleClass().add("claim-wording");
        Controls.wrap(wording);
        wording.setMinWidth(0);
        wording.setAlignment(Pos.TOP_LEFT);
        wording.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        wording.setTooltip(Controls.tooltip(wording.getText()));
        VBox.setVgrow(wording, Priority.ALWAYS);
        HBox facts = new HBox(worth(row, words));
        row.kinds().forEach(kind -> facts.getChildren().add(sign(kind, words)));
        if (row.source() != null) {
            Label source = new Label(row.source());
            source.getStyleClass().add("claim-source");
            source.setMinWidth(0);
            facts.getChildren().add(source);
        }
        facts.getStyleClass().add("claim-facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(wording, facts);
    }

    private static Node worth(ClaimRow row, ClaimWords words) {
        Region fill = new Region();
        fill.getStyleClass().add("distance-fill");
        fill.setMaxSize(WORTH_WIDTH * row.worth(), WORTH_HEIGHT);
        StackPane bar = new StackPane(fill);
        bar.getStyleClass().add("distance-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinSize(WORTH_WIDTH, WORTH_HEIGHT);
        bar.setMaxSize(WORTH_WIDTH, WORTH_HEIGHT);
        Tooltip.install(bar, Controls.tooltip(words.worth(row)));
        return bar;
    }

    private static Node sign(Claim.Kind kind, ClaimWords words) {
        Feather icon = switch (kind) {
            case FIGURE -> Feather.HASH;
            case QUOTATION -> Feather.MESSAGE_SQUARE;
            case ATTRIBUTION -> Feather.USER;
            case COMPARISON -> Feather.BAR_CHART_2;
            case DATE -> Feather.CALENDAR;
            case EVENT -> Feather.ZAP;
        };
        Label sign = new Label(null, Controls.icon(icon));
        sign.getStyleClass().add("claim-kind");
        sign.setTooltip(Controls.tooltip(words.kind(kind)));
        return sign;
    }
}
