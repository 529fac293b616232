package dev.parallax.ui.pointing;

import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands at a place, on a small card. */
final class FactCard extends VBox {

    /** The same on all parts of a card, in pixels; more where a name needs it. */
    private static final double NAMES_WIDTH = 46;

    FactCard(List<Fact> facts) {
        getStyleClass().add("fact-card");
        facts.forEach(fact -> getChildren().add(part(fact)));
    }

    /** A card that only says a sentence. */
    FactCard(String sentence) {
        getStyleClass().add("fact-card");
        getChildren().add(new Label(sentence));
    }

    private static VBox part(Fact fact) {
        Region sign = new Region();
        boolean finding = fact.look().startsWith("finding-");
        sign.getStyleClass().addAll(finding ? List.of("finding-dot") : List.of("swatch-line", "swatch-" + fact.look()));
        Label title = new Label(fact.title());
        title.getStyleClass().add("fact-title");
        HBox head = new HBox(sign, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("fact-head");
        VBox part = new VBox(head, grid(fact.rows()));
        part.getStyleClass().addAll("fact-part", fact.look());
        return part;
    }

    private static GridPane grid(List<Fact.Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (int row = 0; row < rows.size(); row++) {
            Label name = new Label(rows.get(row).name());
            name.getStyleClass().add("fact-name");
            GridPane.setValignment(name, VPos.TOP);
            Label value = new Label(rows.get(row).value());
            value.getStyleClass().add("fact-value");
            Controls.wrap(value);
            value.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row, name, value);
        }
        return grid;
    }
}
