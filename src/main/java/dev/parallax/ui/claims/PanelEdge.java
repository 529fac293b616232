package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The left edge of the panel, which makes it wider and narrower by mouse or by arrow keys. */
final class PanelEdge extends Region {

    /** How far an arrow key moves it, in pixels. */
    private static final double STEP = 24;

    private final PanelModel panel;
    private double grip;

    PanelEdge(PanelModel panel, Messages messages) {
        this.panel = panel;
        getStyleClass().add("panel-edge");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(messages.text("panel.edge"));
        Tooltip.install(this, Controls.tooltip(messages.text("panel.edge")));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grip = event.getSceneX() + panel.width().get());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> panel.resize(grip - event.getSceneX()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private void step(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            panel.resize(panel.width().get() + (event.getCode() == KeyCode.LEFT ? STEP : -STEP));
            event.consume();
        }
    }
}
