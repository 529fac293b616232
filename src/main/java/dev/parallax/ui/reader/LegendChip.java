package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.GutterSign;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says how one kind of mark looks and switches it on and off. */
final class LegendChip extends ToggleButton {

    LegendChip(Filters.Kind kind, ReadingOptions options, Messages messages) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("chip", "chip-" + name);
        setText(messages.text("toolbar.legend." + name));
        setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(kind == Filters.Kind.DIFFERENCES ? differences() : sample(name));
        setTooltip(Controls.tooltip(messages.text("toolbar.legend." + name + ".hint")));
        setSelected(options.filters().get().shows(kind));
        selectedProperty().addListener((any, was, is) ->
                options.filters().set(options.filters().get().with(kind, is)));
        options.filters().subscribe(filters -> setSelected(filters.shows(kind)));
    }

    private static Node differences() {
        Label added = new Label("+");
        added.getStyleClass().addAll("swatch", "swatch-added");
        Label deleted = new Label(GutterSign.DELETED.text());
        deleted.getStyleClass().addAll("swatch", "swatch-deleted");
        HBox both = new HBox(added, deleted);
        both.getStyleClass().add("swatches");
        return both;
    }

    private static Node sample(String name) {
        Region line = new Region();
        line.getStyleClass().addAll("swatch-line", "swatch-" + name);
        return line;
    }
}
