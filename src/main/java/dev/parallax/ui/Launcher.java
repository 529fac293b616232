package dev.parallax.ui;

import dev.parallax.cli.CommandLineMain;
import dev.parallax.message.Messages;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program begins. Not the application class, so that the toolkit may lie on the class path. */
public final class Launcher {

    /** The toolkit warns that it lies on the class path, where it is meant to be. Held: loggers are weak. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        System.exit(CommandLineMain.run(args, new DesktopWindows(Messages.ofSystem(), System.err)));
    }
}
