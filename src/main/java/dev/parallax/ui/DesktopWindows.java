package dev.parallax.ui;

import dev.parallax.cli.OpenRequest;
import dev.parallax.cli.ShotRequest;
import dev.parallax.cli.Windows;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Display;
import java.io.PrintStream;
import javafx.application.Application;

/** The commands that show or draw the window. */
public final class DesktopWindows implements Windows {

    private static final int OK = 0;
    private static final int FAILED = 2;

    private final Messages messages;
    private final PrintStream err;

    public DesktopWindows(Messages messages, PrintStream err) {
        this.messages = messages;
        this.err = err;
    }

    @Override
    public int open(OpenRequest request) {
        if (!Display.isThere(System.getenv(), System.getProperties())) {
            return noDisplay();
        }
        try {
            Application.launch(ReaderApp.class, ReaderApp.arguments(request));
            return OK;
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            if (!ReaderApp.hasBegun() && Display.isMissing(e)) {
                return noDisplay();
            }
            throw e;
        }
    }

    @Override
    public int shot(ShotRequest request) {
        return new Shot(messages, err).take(request);
    }

    private int noDisplay() {
        err.println(messages.text("launcher.noDisplay"));
        return FAILED;
    }
}
