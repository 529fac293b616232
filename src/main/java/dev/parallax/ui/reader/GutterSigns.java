package dev.parallax.ui.reader;

import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.GutterSign;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The narrow room left of a paragraph with the signs of what happened to it. */
final class GutterSigns extends VBox {

    /** Wide enough for one sign at the largest text size; the same beside every paragraph, so that texts line up. */
    static final double WIDTH = 26;

    /**
     * @param words what the signs mean
     * @param first whether the paragraph is the first of the sheet
     */
    GutterSigns(Set<GutterSign> signs, Map<GutterSign, Tooltip> words, boolean first) {
        getStyleClass().add(first ? "first-gutter" : "gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        for (GutterSign sign : new TreeSet<>(signs)) {
            Label label = sign == GutterSign.PINNED
                    ? new Label(null, Controls.icon(Feather.MAP_PIN))
                    : new Label(sign.text());
            label.getStyleClass().addAll("sign", sign.styleClass());
            Tooltip meaning = words.get(sign);
            Tooltip.install(label, meaning);
            label.setAccessibleText(meaning.getText());
            getChildren().add(label);
        }
    }
}
