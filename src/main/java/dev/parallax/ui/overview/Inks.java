package dev.parallax.ui.overview;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Takes the colours for drawing from the style sheets: regions without size, one a colour, wear them as their ground. */
final class Inks extends Pane {

    private final Map<Ink, Region> wells = new EnumMap<>(Ink.class);

    /** @param changed hears of new colours, as when light becomes dark */
    Inks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        for (Ink ink : Ink.values()) {
            Region well = new Region();
            well.setManaged(false);
            well.getStyleClass().add(ink.styleClass());
            well.backgroundProperty().addListener((any, before, now) -> changed.run());
            wells.put(ink, well);
            getChildren().add(well);
        }
    }

    /** Transparent until the style sheets are read. */
    Color of(Ink ink) {
        Region well = wells.get(ink);
        return well == null || well.getBackground() == null || well.getBackground().isEmpty()
                ? Color.TRANSPARENT
                : (Color) well.getBackground().getFills().getFirst().getFill();
    }

    Color of(Ink ink, double opacity) {
        Color color = of(ink);
        return color.deriveColor(0, 1, 1, opacity);
    }
}
