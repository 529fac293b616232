package dev.parallax.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small controls in the house look. */
public final class Controls {

    private static final Duration TOOLTIP_DELAY = Duration.millis(450);

    private Controls() {}

    /**
     * A button that shows an icon only.
     *
     * @param name what it does, for its tooltip and for screen readers
     */
    public static Button iconButton(Feather icon, String name, Runnable action) {
        Button button = new Button(null, icon(icon));
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> action.run());
        name(button, name);
        return button;
    }

    public static ToggleButton iconToggle(Feather icon, String name) {
        ToggleButton button = new ToggleButton(null, icon(icon));
        button.getStyleClass().add("icon-button");
        name(button, name);
        return button;
    }

    public static FontIcon icon(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.setMouseTransparent(true);
        return node;
    }

    /** Gives a button its tooltip and its name for screen readers. */
    public static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(tooltip(name));
    }

    /** Lets the label break its text into lines, but for text that the toolkit fails to break; see {@link BidiWords}. */
    public static void wrap(Labeled label) {
        label.wrapTextProperty().bind(label.textProperty().map(Controls::canBeWrapped));
    }

    private static boolean canBeWrapped(String text) {
        return !BidiWords.areNeeded(text);
    }

    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.wrapTextProperty().bind(tooltip.textProperty().map(Controls::canBeWrapped));
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    /** Empty room that takes what is left over in a row. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** A hairline between groups of a bar. */
    public static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("divider");
        return divider;
    }
}
