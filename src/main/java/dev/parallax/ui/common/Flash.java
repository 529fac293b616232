package dev.parallax.ui.common;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/** A quiet bell: lets something light up for a moment; the style sheet says how it fades. */
public final class Flash {

    private static final PseudoClass RUNG = PseudoClass.getPseudoClass("rung");
    private static final Duration LONG = Duration.millis(350);

    private final Node node;
    private final PauseTransition pause = new PauseTransition(LONG);

    public Flash(Node node) {
        this.node = node;
        node.getStyleClass().add("bell");
        pause.setOnFinished(event -> node.pseudoClassStateChanged(RUNG, false));
    }

    public void ring() {
        node.pseudoClassStateChanged(RUNG, true);
        pause.playFromStart();
    }
}
