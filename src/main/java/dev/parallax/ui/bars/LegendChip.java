package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says how one kind of mark looks and switches it on and off. */
final class LegendChip extends ToggleButton {

    /** From few of the versions to all. */
    private static final int HEAT_STEPS = 4;

    private final Messages messages;

    LegendChip(Filters.Kind kind, ReadingOptions options, Messages messages) {
        this.messages = messages;
        String name = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("chip", "chip-" + name);
        setText(messages.text("toolbar.legend." + name));
        setMinWidth(Region.USE_PREF_SIZE);
        String hint = messages.text("toolbar.legend." + name + ".hint");
        setTooltip(Controls.tooltip(hint));
        if (kind == Filters.Kind.DIFFERENCES) {
            options.perspective().subscribe(perspective -> tellDifferences(perspective, hint));
        } else {
            setGraphic(sample(name));
        }
        setSelected(options.filters().get().shows(kind));
        selectedProperty().addListener((any, was, is) ->
                options.filters().set(options.filters().get().with(kind, is)));
        options.filters().subscribe(filters -> setSelected(filters.shows(kind)));
    }

    /** Which signs differences have depends on what they are told by. */
    private void tellDifferences(Perspective perspective, String hint) {
        HBox signs = new HBox();
        signs.getStyleClass().add("swatches");
        switch (perspective) {
            case AGAINST_BASE, AGAINST_LEFT -> signs.getChildren().addAll(swatch(GutterSign.ADDED), swatch(GutterSign.DELETED));
            case ODD_ONE_OUT -> signs.getChildren().addAll(
                    swatch(GutterSign.ONLY_HERE), swatch(GutterSign.ALL_BUT_ONE), swatch(GutterSign.SPLIT));
            case HEAT -> heat(signs);
        }
        setGraphic(signs);
        String meaning = messages.text("toolbar.marks." + perspective.key());
        getTooltip().setText(hint + "\n" + meaning);
        setAccessibleHelp(meaning);
    }

    private static void heat(HBox scale) {
        scale.getStyleClass().add("heat-scale");
        for (int step = 1; step <= HEAT_STEPS; step++) {
            Region part = new Region();
            part.getStyleClass().addAll("swatch-step", "swatch-heat-" + step);
            scale.getChildren().add(part);
        }
    }

    private static Label swatch(GutterSign sign) {
        Label swatch = new Label(sign.text());
        swatch.getStyleClass().addAll("swatch", sign.styleClass().replace("sign-", "swatch-"));
        return swatch;
    }

    private static Node sample(String name) {
        Region line = new Region();
        line.getStyleClass().addAll("swatch-line", "swatch-" + name);
        return line;
    }
}
