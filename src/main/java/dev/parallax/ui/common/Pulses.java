package dev.parallax.ui.common;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for a scene to settle by counting its pulses. Belongs to the toolkit's thread. */
public final class Pulses {

    private final Scene scene;
    private final BooleanSupplier settled;
    private final Runnable action;
    private final Runnable listener = this::pulse;
    private int left;
    private final int calm;

    private Pulses(Scene scene, int calm, BooleanSupplier settled, Runnable action) {
        this.scene = scene;
        this.calm = calm;
        this.settled = settled;
        this.action = action;
        this.left = calm;
    }

    /**
     * Runs the action once, after so many pulses in a row at whose end the condition held.
     *
     * @param calm how many, at least 1
     */
    public static void after(Scene scene, int calm, BooleanSupplier settled, Runnable action) {
        Pulses pulses = new Pulses(scene, calm, settled, action);
        scene.addPostLayoutPulseListener(pulses.listener);
        Platform.requestNextPulse();
    }

    private void pulse() {
        left = settled.getAsBoolean() ? left - 1 : calm;
        if (left > 0) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(listener);
            Platform.runLater(action);
        }
    }
}
