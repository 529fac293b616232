package dev.parallax.ui;

import dev.parallax.cli.OpenRequest;
import dev.parallax.message.Messages;
import java.util.List;

/** Where the program begins. Not the application class, so that the toolkit may lie on the class path. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        DesktopWindows windows = new DesktopWindows(Messages.ofSystem(), System.err);
        System.exit(windows.open(new OpenRequest(List.of(args))));
    }
}
