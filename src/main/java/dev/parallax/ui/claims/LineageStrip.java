package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Lineage;
import dev.parallax.compare.Lineage.Step;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.reader.PaneModel;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A letter a version, from left to right, with the sign of what became of the sentence there; pressing one goes there. */
final class LineageStrip extends VBox {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final SidePanel.Parts parts;
    private final LineageWords words;

    /** @param version the one in which the sentence was picked */
    LineageStrip(Lineage lineage, int version, SidePanel.Parts parts) {
        this.parts = parts;
        words = new LineageWords(parts.messages(), place -> {
            PaneModel pane = parts.reader().paneOf(place);
            return pane == null ? "" : pane.letter().get();
        });
        getStyleClass().add("lineage");
        Label title = new Label(parts.messages().text("lineage.title"));
        title.getStyleClass().add("panel-section");
        Label told = new Label(words.sentence(lineage));
        told.getStyleClass().add("lineage-told");
        Controls.wrap(told);
        told.setMinHeight(USE_PREF_SIZE);
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("lineage-strip");
        for (Step step : lineage.steps()) {
            Node letter = letter(step);
            letter.pseudoClassStateChanged(AT, step.version() == version);
            strip.getChildren().add(letter);
        }
        getChildren().addAll(title, told, strip);
    }

    private Node letter(Step step) {
        PaneModel pane = parts.reader().paneOf(step.version());
        Label letter = new Label(pane == null ? "" : pane.letter().get());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label sign = new Label(sign(step.event()));
        sign.getStyleClass().add("lineage-sign");
        VBox both = new VBox(letter, sign);
        both.setAlignment(Pos.CENTER);
        Button button = new Button(null, both);
        button.getStyleClass().addAll("lineage-step", "lineage-" + step.event().name().toLowerCase(Locale.ROOT));
        Controls.name(button, words.event(step));
        if (step.sentence() != null) {
            int sentence = step.sentence();
            button.setOnAction(event -> go(step.version(), sentence));
        }
        return button;
    }

    private void go(int version, int sentence) {
        Comparison comparison = parts.reader().comparison().get();
        if (comparison != null && version < comparison.documents().size()) {
            parts.focus().pickPlace(
                    version, comparison.documents().get(version).sentences().get(sentence).span().start());
        }
    }

    private static String sign(Lineage.Event event) {
        return switch (event) {
            case FIRST -> GutterSign.ADDED.text();
            case SAME -> "=";
            case REWORDED -> GutterSign.CHANGED.text();
            case MOVED -> GutterSign.MOVED.text();
            case REWORDED_AND_MOVED -> GutterSign.CHANGED.text() + GutterSign.MOVED.text();
            case MISSING -> "–";
        };
    }
}
